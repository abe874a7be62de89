"""PyInstaller: spaCy with all languages and the command line that its package imports, without sources and tests."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

SOURCES = ["**/*.pyx", "**/*.pxd", "**/*.cpp", "**/*.hh", "**/tests/**", "tests/**"]
# Found by entry points: without their metadata, spaCy does not know its own architectures and loggers.
REGISTERED = ("spacy", "spacy-legacy", "spacy-loggers", "thinc", "srsly", "catalogue")


def is_used(name: str) -> bool:
    """Whether a module is not a test."""
    return ".tests" not in name


hiddenimports = [
    *collect_submodules("spacy", filter=is_used),
    *collect_submodules("spacy_legacy"),
    *collect_submodules("spacy_loggers"),
]
datas = collect_data_files("spacy", excludes=SOURCES)
for distribution in REGISTERED:
    datas += copy_metadata(distribution)

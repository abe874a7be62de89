"""PyInstaller: thinc without sources and tests; it reads its CUDA kernels when imported, also where there is no GPU."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules


def is_used(name: str) -> bool:
    """Whether a module is neither a test nor bound to a framework that is not shipped."""
    return ".tests" not in name


hiddenimports = collect_submodules("thinc", filter=is_used)
datas = collect_data_files("thinc", excludes=["**/*.pyx", "**/*.pxd", "**/*.cpp", "**/tests/**", "tests/**"])

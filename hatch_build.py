"""Put the files that ship with the program into the wheel, where `annotator.shipped` looks for them."""

from pathlib import Path

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("resources", "exports/recipe", "exports/reference", "docs/manual", "docs/pictures")
PAGES = "docs/*.md"  # what the manual tells in depth


class ShippedFiles(BuildHookInterface[BuilderConfig]):
    """An editable install reads these folders in the checkout; only a real wheel carries copies of them."""

    def initialize(self, version: str, build_data: dict[str, dict[str, str]]) -> None:
        """Name the folders and where they go, before hatchling collects the files."""
        if version == "standard":
            for folder in SHIPPED:
                build_data["force_include"][folder] = f"annotator/_shipped/{folder}"
            for page in sorted(Path(self.root).glob(PAGES)):
                build_data["force_include"][f"docs/{page.name}"] = f"annotator/_shipped/docs/{page.name}"

"""PyInstaller: all of our own modules, since catalogues and actions import some of them only when they are needed."""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

# Read by name in the child processes that take foreign files apart.
FOREIGN = ["lxml.etree", "lxml.html", "mammoth", "openpyxl", "openpyxl.utils.escape", "pypdfium2", "striprtf.striprtf"]
hiddenimports = [*collect_submodules("annotator"), *FOREIGN]
datas = copy_metadata("PySide6-Essentials")  # the start-up check reads its version

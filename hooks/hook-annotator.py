"""PyInstaller: all of our own modules, since catalogues and actions import some of them only when they are needed."""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

hiddenimports = collect_submodules("annotator")
datas = copy_metadata("PySide6-Essentials")  # the start-up check reads its version

"""PyInstaller: trafilatura's settings, without which it does not start."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

datas = collect_data_files("trafilatura") + copy_metadata("trafilatura")

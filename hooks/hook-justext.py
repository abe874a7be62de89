"""PyInstaller: the stop words by which justext knows a paragraph of text."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("justext")

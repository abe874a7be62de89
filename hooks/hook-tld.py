"""PyInstaller: the list of domain endings, which is otherwise fetched from the network."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("tld", excludes=["tests/**"])

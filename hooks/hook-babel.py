"""PyInstaller: Babel with two of its 1,100 locales; nothing here formats by them, a library only asks for names."""

from PyInstaller.utils.hooks import collect_data_files

hiddenimports = ["babel.dates", "babel.localedata", "babel.numbers", "babel.plural"]
datas = collect_data_files("babel", includes=["global.dat", "locale-data/root.dat", "locale-data/en.dat"])

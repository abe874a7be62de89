"""PyInstaller: what the compiled part of pycrfsuite imports."""

hiddenimports = ["pycrfsuite._dumpparser", "pycrfsuite._logparser"]

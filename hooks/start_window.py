"""Start the window: the entry of the frozen program that has no terminal."""

import multiprocessing

from annotator.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a frozen program starts its child processes through here
    raise SystemExit(main())

"""Start the command line: `python -m annotator`."""

import multiprocessing

from annotator.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a frozen program starts its child processes through here
    raise SystemExit(main())

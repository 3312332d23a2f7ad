"""What the frozen program runs before Qt is prepared: a worker process begins its work here, and never gets further."""

import multiprocessing

multiprocessing.freeze_support()

"""Help inside the program: the guide in a window of its own, and the tour of the sample."""

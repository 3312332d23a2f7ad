"""The robot that plays a person at the real window, and the program's checks of itself."""

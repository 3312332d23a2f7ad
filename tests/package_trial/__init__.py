"""The trial of the .deb: a bare system, a person without rights, a real X window, no network and no Python."""

"""The end of the robot's patience."""


class RobotGaveUpError(AssertionError):
    """What the person waited for or looked for is not there."""

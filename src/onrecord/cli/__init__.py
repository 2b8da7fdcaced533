"""The room cli: the desk in a terminal."""

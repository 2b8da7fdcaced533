"""The room publication: findings -> files."""

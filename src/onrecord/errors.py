"""What can be wrong with outside data, each named for what the user can do about it."""


class OnrecordError(Exception):
    """One sentence a user understands: what, where, and what would be right."""


class ConfigError(OnrecordError):
    """Edit the settings or the command and run again."""


class DocumentError(OnrecordError):
    """Skip this document, say so, go on with the rest."""


class LanguageError(OnrecordError):
    """Install or choose a language pack."""


class LedgerError(OnrecordError):
    """Stop: the ledger cannot be opened or written."""

"""How the pages become a site; a broken link is an error."""

project = "Onrecord"
author = "the Onrecord contributors"
copyright = "the Onrecord contributors"  # noqa: A001 -- the name that Sphinx reads
extensions = ["myst_parser"]
myst_heading_anchors = 4
exclude_patterns: list[str] = []
html_theme = "alabaster"
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_theme_options = {
    "description": "Who says what happened to how many people in a war",
    "fixed_sidebar": True,
    "page_width": "74em",
    "body_max_width": "none",
}
html_show_sourcelink = False

# SPDX-License-Identifier: GPL-2.0
# Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

"""
Builds these pages alone: ``sphinx-build -W -n THIS_FOLDER OUTPUT_FOLDER``.

A kernel has a configuration of its own. Where that runs this file, the file does nothing.
"""

from docutils.parsers.rst.directives.images import Figure
from sphinx.util.docutils import is_directive_registered

if "extensions" not in globals():
    project = "VFIO device migration"
    extensions = ["sphinx.ext.autosectionlabel"]
    autosectionlabel_prefix_document = True
    autosectionlabel_maxdepth = 2
    smartquotes = False
    html_copy_source = False
    html_show_copyright = False
    # Types of <linux/types.h>, which other pages of a kernel would have to declare.
    nitpick_ignore = [
        ("c:identifier", name)
        for name in ["size_t"]
        + ["__" + sign + str(bits) for sign in "us" for bits in (8, 16, 32, 64)]
    ]

    def setup(app):
        """Draws as the kernel's Documentation/sphinx/kfigure.py does, unless that is there."""
        if not is_directive_registered("kernel-figure"):
            app.add_directive("kernel-figure", Figure)

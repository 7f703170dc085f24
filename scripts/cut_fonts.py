#!/usr/bin/python3
"""Cuts the fonts to the glyphs Phasewise draws and writes the icon constants.

    /usr/bin/python3 scripts/cut_fonts.py --icons-from node_modules/lucide-static \\
        --inter <folder with Inter-Regular.otf and Inter-SemiBold.otf> \\
        --out <folder> --header <file>

Needs fontTools (Debian: python3-fonttools) and Inter (Debian: fonts-inter). The same fonts give the
same bytes. assets/icons/icons.json lists the icons, so the font and the constants cannot drift apart.
"""

import argparse
import json
import logging
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ICON_LIST = Path(__file__).resolve().parent.parent / "assets" / "icons" / "icons.json"

# What is kept of Inter, where Inter has it.
TEXT_RANGES = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x017F),  # Latin Extended-A
    (0x0218, 0x021B),  # Romanian comma letters
    (0x02C6, 0x02DD),  # spacing accents
    (0x0384, 0x03CE),  # Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x0490, 0x0491),  # Ukrainian ghe
    (0x2000, 0x206F),  # General Punctuation
    (0x20AC, 0x20AC),  # euro
    (0x2116, 0x2116),  # numero
    (0x2122, 0x2122),  # trade mark
    (0x2190, 0x2199),  # arrows
    (0x21A9, 0x21AA),
    (0x21B5, 0x21B5),
    (0x21E7, 0x21E7),  # key signs: shift, control, command, option, delete, return
    (0x2303, 0x2303),
    (0x2318, 0x2318),
    (0x2325, 0x2325),
    (0x232B, 0x232B),
    (0x23CE, 0x23CE),
    (0x2200, 0x22FF),  # mathematical operators
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2713, 0x2713),  # check mark
    (0x2717, 0x2717),  # ballot cross
    (0xFFFD, 0xFFFD),  # replacement character
]


def fail(message):
    sys.exit(f"cut_fonts: {message}")


def subset_options():
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.desubroutinize = True
    options.notdef_outline = True
    options.glyph_names = False
    options.legacy_kern = False
    options.recalc_timestamp = False
    options.name_IDs = [0, 1, 2]
    options.name_languages = [0x409]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "DSIG", "FFTM", "meta"]
    return options


def open_font(path):
    if not path.is_file():
        fail(f"{path} is missing")
    return TTFont(path, recalcTimestamp=False, lazy=False)


def tabular_alternates(font):
    """glyph -> its tabular alternate, from the font's `tnum` feature."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    alternates = {}
    for index in sorted(lookups):
        for sub in table.LookupList.Lookup[index].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            alternates.update(getattr(sub, "mapping", {}))
    return alternates


def make_digits_tabular(font):
    """Dear ImGui applies no features, so the digits themselves are drawn all equally wide."""
    alternates = tabular_alternates(font)
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for digit in range(ord("0"), ord("9") + 1):
            glyph = table.cmap[digit]  # subtables may share one map
            table.cmap[digit] = alternates.get(glyph, glyph)
    # Inter SemiBold's tabular 4 is a thousandth of an em narrower than the other nine.
    digits = [font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)]
    widths = [font["hmtx"][glyph][0] for glyph in digits]
    if max(widths) - min(widths) > font["head"].unitsPerEm // 500:
        fail("the tabular digits are not equally wide")
    for glyph in digits:
        font["hmtx"][glyph] = (max(widths), font["hmtx"][glyph][1])


def cut(font, code_points, out):
    cutter = subset.Subsetter(subset_options())
    cutter.populate(unicodes=code_points)
    cutter.subset(font)
    font.save(out, reorderTables=True)
    kept = len(font.getBestCmap())
    print(f"{out.name}: {kept} characters, {sizes(out.read_bytes())}")


def sizes(data):
    try:
        import brotli
    except ImportError:
        return f"{len(data)} bytes"
    return f"{len(data)} bytes, {len(brotli.compress(data, quality=11))} bytes with brotli"


def cut_text_font(source, out):
    font = open_font(source)
    make_digits_tabular(font)
    known = font.getBestCmap()
    wanted = {code for first, last in TEXT_RANGES for code in range(first, last + 1)}
    cut(font, sorted(wanted & known.keys()), out)


def read_icons(lucide):
    """(constant, Lucide's name, code point), in the order of the list."""
    listed = json.loads(ICON_LIST.read_text(encoding="utf-8"))["icons"]
    code_points = json.loads((lucide / "font" / "codepoints.json").read_text(encoding="utf-8"))
    missing = [name for name in listed.values() if name not in code_points]
    if missing:
        fail(f"Lucide has no icon named {', '.join(missing)}")
    return [(constant, name, code_points[name]) for constant, name in listed.items()]


def utf8_escaped(code_point):
    return "".join(f"\\x{byte:02x}" for byte in chr(code_point).encode("utf-8"))


def header_text(icons):
    codes = [code for _, _, code in icons]
    lines = [
        "#pragma once",
        "",
        "/// The icons of icons.ttf, each as the UTF-8 text that draws it. Written by scripts/cut_fonts.py",
        "/// from assets/icons/icons.json; change the list, not this file.",
        "namespace phasewise::ui::icons {",
        "",
        f"inline constexpr unsigned first_code_point = 0x{min(codes):04x};",
        f"inline constexpr unsigned last_code_point = 0x{max(codes):04x};",
        "",
    ]
    lines += [
        f'inline constexpr const char* {constant} = "{utf8_escaped(code)}";  // {name}'
        for constant, name, code in icons
    ]
    lines += ["", "}  // namespace phasewise::ui::icons", ""]
    return "\n".join(lines)


def write_if_changed(path, text):
    """An unchanged header keeps its time, so nothing is compiled again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return
    path.write_text(text, encoding="utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--icons-from", type=Path, required=True, help="lucide-static's folder")
    arguments.add_argument("--inter", type=Path, required=True, help="folder with Inter's .otf files")
    arguments.add_argument("--out", type=Path, required=True, help="folder for the cut fonts")
    arguments.add_argument("--header", type=Path, required=True, help="the C++ header to write")
    given = arguments.parse_args()
    logging.getLogger("fontTools").setLevel(logging.ERROR)

    given.out.mkdir(parents=True, exist_ok=True)
    cut_text_font(given.inter / "Inter-Regular.otf", given.out / "inter-regular.otf")
    cut_text_font(given.inter / "Inter-SemiBold.otf", given.out / "inter-semibold.otf")

    icons = read_icons(given.icons_from)
    cut(
        open_font(given.icons_from / "font" / "lucide.ttf"),
        sorted({code for _, _, code in icons}),
        given.out / "icons.ttf",
    )
    write_if_changed(given.header, header_text(icons))


if __name__ == "__main__":
    main()

# The typeface and the icon font, cut at build time to what the app uses, and the header of icon constants
# that comes from the same list. Outputs: <build>/fonts/*.otf|ttf and <build>/generated/ui/icons.hpp.
set(PHASEWISE_FONTS_DIR "${CMAKE_BINARY_DIR}/fonts")
set(icons_header "${CMAKE_BINARY_DIR}/generated/ui/icons.hpp")
set(cut_fonts_script "${PROJECT_SOURCE_DIR}/scripts/cut_fonts.py")
set(lucide_dir "${PROJECT_SOURCE_DIR}/node_modules/lucide-static")
find_path(PHASEWISE_INTER_DIR Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter
  DOC "Folder of Inter-Regular.otf and Inter-SemiBold.otf" NO_CMAKE_FIND_ROOT_PATH)

add_library(phasewise_icons INTERFACE)
target_include_directories(phasewise_icons INTERFACE "${CMAKE_BINARY_DIR}/generated")
if(EXISTS "${cut_fonts_script}")
  set(font_files "${PHASEWISE_FONTS_DIR}/inter-regular.otf" "${PHASEWISE_FONTS_DIR}/inter-semibold.otf"
    "${PHASEWISE_FONTS_DIR}/icons.ttf")
  # Debian's fonttools belong to Debian's python; the first python3 on PATH may be another one.
  file(GLOB icon_lists CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/assets/icons/*"
    "${PROJECT_SOURCE_DIR}/assets/fonts/*")
  add_custom_command(OUTPUT ${font_files} "${icons_header}"
    COMMAND /usr/bin/python3 "${cut_fonts_script}" --icons-from "${lucide_dir}" --inter "${PHASEWISE_INTER_DIR}"
      --out "${PHASEWISE_FONTS_DIR}" --header "${icons_header}"
    DEPENDS "${cut_fonts_script}" "${lucide_dir}/package.json" ${icon_lists}
    COMMENT "Cutting the fonts to the glyphs in use" VERBATIM)
  add_custom_target(fonts ALL DEPENDS ${font_files} "${icons_header}")
  add_dependencies(phasewise_icons fonts)
endif()

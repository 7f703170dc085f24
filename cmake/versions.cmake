# The versions and the toolchain cache of scripts/lib, as CMake variables.
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/../scripts/lib/versions.sh" version_lines REGEX "^[a-z0-9_]+=")
foreach(line IN LISTS version_lines)
  string(REGEX MATCH "^([a-z0-9_]+)=(.*)$" _ "${line}")
  set(${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
endforeach()

if(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(toolchain_cache "$ENV{XDG_CACHE_HOME}/phasewise")
else()
  set(toolchain_cache "$ENV{HOME}/.cache/phasewise")
endif()

# header_check: each header of a floor compiles alone, so no file depends on what another one included.
add_custom_target(header_check)
get_property(floors GLOBAL PROPERTY phasewise_floors)
foreach(name IN LISTS floors)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/src"
    "${PROJECT_SOURCE_DIR}/src/${name}/*.hpp")
  set(units "")
  foreach(header IN LISTS headers)
    string(REPLACE ".hpp" ".cpp" unit "${CMAKE_CURRENT_BINARY_DIR}/header_check/${header}")
    # Twice: the second time proves the include guard.
    file(CONFIGURE OUTPUT "${unit}" CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
    list(APPEND units "${unit}")
  endforeach()
  if(units)
    add_library(header_check_${name} OBJECT EXCLUDE_FROM_ALL ${units})
    target_link_libraries(header_check_${name} PRIVATE phasewise_${name} phasewise_options)
    add_dependencies(header_check header_check_${name})
  endif()
endforeach()

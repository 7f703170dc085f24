# phasewise_floor(<name> [DEPENDS <floor>...] [PUBLIC_DEPENDS <target>...] [PRIVATE_DEPENDS <target>...])
# makes the folder src/<name> the library phasewise_<name>. A floor may be headers only.
function(phasewise_floor name)
  cmake_parse_arguments(floor "" "" "DEPENDS;PUBLIC_DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  list(TRANSFORM floor_DEPENDS PREPEND phasewise_)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp")
  if(sources)
    add_library(phasewise_${name} STATIC ${sources})
    target_link_libraries(phasewise_${name}
      PUBLIC ${floor_DEPENDS} ${floor_PUBLIC_DEPENDS}
      PRIVATE ${floor_PRIVATE_DEPENDS} phasewise_options phasewise_pass_exceptions)
    target_include_directories(phasewise_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  else()
    add_library(phasewise_${name} INTERFACE)
    target_link_libraries(phasewise_${name} INTERFACE ${floor_DEPENDS} ${floor_PUBLIC_DEPENDS})
    target_include_directories(phasewise_${name} INTERFACE "${PROJECT_SOURCE_DIR}/src")
  endif()
  set_property(GLOBAL APPEND PROPERTY phasewise_floors ${name})
endfunction()

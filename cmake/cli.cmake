# The command line: the same core without a page. Its floor is a library everywhere; the program itself, with its
# data inside, is native.
file(GLOB cli_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/cli/*.cpp")
list(FILTER cli_sources EXCLUDE REGEX "/main\\.cpp$")
add_library(phasewise_cli STATIC ${cli_sources})
target_link_libraries(phasewise_cli PUBLIC phasewise_store PRIVATE phasewise_options phasewise_pass_exceptions)
target_include_directories(phasewise_cli PUBLIC "${PROJECT_SOURCE_DIR}/src")
if(PHASEWISE_TOGETHER)
  phasewise_compile_together(phasewise_cli)
endif()
if(EMSCRIPTEN)
  set_target_properties(phasewise_cli PROPERTIES EXCLUDE_FROM_ALL ON) # for the tests alone
  return()
endif()
set_property(GLOBAL APPEND PROPERTY phasewise_floors cli)

find_program(PHASEWISE_NODE node REQUIRED)
set(embedded_data "${CMAKE_BINARY_DIR}/embedded_data.cpp")
file(GLOB_RECURSE known_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/assets/opt/*.json"
  "${PROJECT_SOURCE_DIR}/assets/exercises/*.json")
add_custom_command(OUTPUT "${embedded_data}"
  COMMAND ${PHASEWISE_NODE} "${PROJECT_SOURCE_DIR}/scripts/embed_data.mjs" --out "${embedded_data}"
  DEPENDS ${known_files} "${PROJECT_SOURCE_DIR}/scripts/embed_data.mjs" "${PROJECT_SOURCE_DIR}/scripts/pack_data.mjs"
  VERBATIM)
add_executable(phasewise EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/src/cli/main.cpp" "${embedded_data}")
target_link_libraries(phasewise PRIVATE phasewise_cli phasewise_options)

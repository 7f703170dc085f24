# phasewise_compile_together(<target>): the files of a folder as a few units, so that what they all include is
# parsed a few times and not once a file: a third of the time. Only where PHASEWISE_TOGETHER asks for it (the
# presets that only test); the others prove that every file includes what it uses. So the names that a file
# keeps to itself are its own in its folder.
option(PHASEWISE_TOGETHER "Compile the files of a folder together" OFF)
set(files_in_a_unit 12)

function(phasewise_compile_together target)
  if(NOT PHASEWISE_TOGETHER)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    get_filename_component(folder "${source}" DIRECTORY)
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    list(APPEND folder_${folder} "${source}")
    list(LENGTH folder_${folder} count)
    math(EXPR unit "${count} / ${files_in_a_unit}")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${unit}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# phasewise_compile_together(<target>): the files of a folder as a few units, so that what they all include is
# parsed a few times and not once a file; that takes a third of the time. The names that a file keeps to itself
# are then its own in its folder. Tests are always compiled so, the floors where PHASEWISE_TOGETHER says so (the
# presets that only test); the others prove that every file of a floor includes what it uses.
option(PHASEWISE_TOGETHER "Compile the files of a floor together, folder by folder" OFF)
set(files_in_a_unit 12)

function(phasewise_compile_together target)
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

# cmake -DBUILD=<folder> [-DLIBTORCH=<folder>] [-DSANITIZE=address] -P cmake/Build.cmake
#
# Configures and builds the shim in BUILD: what Maven runs. With nothing to do it takes part of a second.

get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)

find_program(compiler NAMES "$ENV{CXX}" c++ g++ clang++ cl)
if(NOT compiler)
  message(FATAL_ERROR "No C++ compiler found, and the shim over libtorch is compiled here. "
    "Install one (Debian, Ubuntu: `apt-get install g++`; macOS: `xcode-select --install`) or name it with CXX.")
endif()

# The generator of a build folder cannot change later; Ninja is taken where it is present.
if(NOT EXISTS "${BUILD}/CMakeCache.txt")
  find_program(ninja NAMES ninja ninja-build)
  if(ninja)
    set(generator -G Ninja)
  endif()
endif()

execute_process(
  COMMAND "${CMAKE_COMMAND}" -S "${root}/native" -B "${BUILD}" ${generator} --log-level=NOTICE
    -DCMAKE_BUILD_TYPE=Release "-DLIBTORCH=${LIBTORCH}" "-DSANITIZE=${SANITIZE}"
  OUTPUT_QUIET RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "The shim could not be configured; what is missing stands above.")
endif()

# Makefiles build one file at a time unless told otherwise; Ninja knows best itself.
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
if(NOT DEFINED ENV{CMAKE_BUILD_PARALLEL_LEVEL})
  set(ENV{CMAKE_BUILD_PARALLEL_LEVEL} ${cores})
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${BUILD}" --config Release RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "The shim could not be compiled; the compiler's message stands above.")
endif()

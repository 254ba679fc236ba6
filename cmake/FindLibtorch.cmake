# Finds a libtorch, or fetches one. The first of these that serves is taken:
#
#   1. -DLIBTORCH=<folder>, or the environment variable LIBTORCH
#   2. the torch that `python3` would import
#   3. what an earlier build fetched into ${XDG_CACHE_HOME:-~/.cache}/fastai-java/libtorch/<version>
#   4. `pip download`: a wheel of torch is a libtorch (lib, include, share) with Python beside it
#   5. the official archive
#
# A build folder keeps the one it was first built with while that serves, so that an activated virtual environment
# more or less does not recompile everything; naming another one, or `mvn clean`, changes it.
#
# One line says which, and why. Sets Libtorch_VERSION, Libtorch_HOME, Libtorch_SOURCE and the imported
# target Libtorch::Libtorch. libtorch's own TorchConfig.cmake is not used: for a build with CUDA it wants
# the whole CUDA toolkit, which a shim that names no CUDA function can do without.

set(Libtorch_OLDEST 2.11)
set(Libtorch_NEWEST 2.14)
set(Libtorch_DEFAULT 2.13.0)

# ---- What a folder holds -----------------------------------------------------------------------------

# Sets `version` to that of the libtorch in `home`, or to "" and `why` to what is wrong with it.
function(libtorch_inspect home version why)
  set(${version} "" PARENT_SCOPE)
  set(${why} "" PARENT_SCOPE)
  set(main "${CMAKE_SHARED_LIBRARY_PREFIX}torch_cpu${CMAKE_SHARED_LIBRARY_SUFFIX}")
  if(NOT EXISTS "${home}/lib/${main}")
    set(${why} "${home} has no lib/${main}" PARENT_SCOPE)
    return()
  endif()
  foreach(header torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
    if(EXISTS "${home}/include/${header}")
      file(STRINGS "${home}/include/${header}" lines REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) +[0-9]+")
      list(TRANSFORM lines REPLACE ".* " "")
      list(JOIN lines "." found)
      if(found MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+$")
        break()
      endif()
    endif()
  endforeach()
  if(NOT found MATCHES "^([0-9]+\\.[0-9]+)\\.[0-9]+$")
    set(${why} "${home} has no C++ headers" PARENT_SCOPE)
  elseif(CMAKE_MATCH_1 VERSION_LESS Libtorch_OLDEST OR CMAKE_MATCH_1 VERSION_GREATER Libtorch_NEWEST)
    set(${why} "${home} is version ${found}, not one of ${Libtorch_OLDEST} to ${Libtorch_NEWEST}" PARENT_SCOPE)
  else()
    set(${version} "${found}" PARENT_SCOPE)
  endif()
endfunction()

# Takes `home` if it holds a libtorch that serves, and notes in Libtorch_PASSED_OVER why not otherwise.
macro(libtorch_try home source)
  libtorch_inspect("${home}" Libtorch_VERSION why)
  if(Libtorch_VERSION)
    file(REAL_PATH "${home}" Libtorch_HOME)
    set(Libtorch_SOURCE "${source}")
  else()
    list(APPEND Libtorch_PASSED_OVER "${why}")
  endif()
endmacro()

# ---- 1. Named by the user ----------------------------------------------------------------------------

set(Libtorch_VERSION "")
set(Libtorch_PASSED_OVER "")
set(Libtorch_PYTHON_HINT "python3 -m pip install torch==${Libtorch_DEFAULT}")

if(LIBTORCH)
  set(named "${LIBTORCH}")
  set(source "named by -DLIBTORCH")
elseif(DEFINED ENV{LIBTORCH} AND NOT "$ENV{LIBTORCH}" STREQUAL "")
  set(named "$ENV{LIBTORCH}")
  set(source "named by the environment variable LIBTORCH")
else()
  set(named "")
endif()
if(named)
  # The folder itself, or one that the archive or a wheel was unpacked into.
  foreach(home "${named}" "${named}/libtorch" "${named}/torch")
    if(NOT Libtorch_VERSION)
      libtorch_try("${home}" "${source}")
    endif()
  endforeach()
  if(NOT Libtorch_VERSION)
    list(GET Libtorch_PASSED_OVER 0 why)
    message(FATAL_ERROR "The libtorch ${source} does not serve: ${why}. "
      "Name the folder that holds lib and include, or name none to have one found.")
  endif()
  set(Libtorch_PASSED_OVER "")
endif()

# ---- Kept from the last build of this folder ---------------------------------------------------------

if(NOT Libtorch_VERSION AND Libtorch_KEPT_HOME)
  libtorch_inspect("${Libtorch_KEPT_HOME}" Libtorch_VERSION why)
  set(Libtorch_HOME "${Libtorch_KEPT_HOME}")
  set(Libtorch_SOURCE "${Libtorch_KEPT_SOURCE}")
endif()

# ---- 2. Python's torch -------------------------------------------------------------------------------

find_program(Libtorch_PYTHON NAMES python3 python NO_CACHE)

# find_spec looks the package up without running it.
if(NOT Libtorch_VERSION AND Libtorch_PYTHON)
  execute_process(
    COMMAND "${Libtorch_PYTHON}" -c
      "import importlib.util as u; s = u.find_spec('torch'); print(s.submodule_search_locations[0] if s else '', end='')"
    OUTPUT_VARIABLE home ERROR_QUIET RESULT_VARIABLE failed)
  if(home AND NOT failed)
    file(TO_CMAKE_PATH "${home}" home)
    libtorch_try("${home}" "${Libtorch_PYTHON} imports this torch")
  endif()
endif()

# ---- 3. The build's own cache ------------------------------------------------------------------------

if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(cache "$ENV{XDG_CACHE_HOME}")
elseif(WIN32)
  set(cache "$ENV{LOCALAPPDATA}")
else()
  set(cache "$ENV{HOME}/.cache")
endif()
file(TO_CMAKE_PATH "${cache}/fastai-java/libtorch" cache)
set(cached "${cache}/${Libtorch_DEFAULT}")

if(NOT Libtorch_VERSION AND EXISTS "${cached}")
  libtorch_try("${cached}" "fetched by an earlier build")
endif()

# ---- 4. and 5. Fetch ---------------------------------------------------------------------------------

# Unpacks lib, include and share of `archive` (below its folder `inner`) into the cache: beside the final place
# first, then by a rename, so that a broken unpacking is never taken for a libtorch.
function(libtorch_unpack archive inner)
  set(patterns "${inner}/lib/*" "${inner}/include/*" "${inner}/share/*")
  file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${scratch}/unpacked" PATTERNS ${patterns})
  file(REMOVE_RECURSE "${cached}")
  file(RENAME "${scratch}/unpacked/${inner}" "${cached}")
endfunction()

# Downloads the wheel that `requirement` names, for this Python or, where its version has none, for 3.12.
function(libtorch_pip requirement)
  foreach(python "" "--python-version=3.12")
    execute_process(
      COMMAND "${Libtorch_PYTHON}" -m pip download --quiet --no-deps --only-binary=:all: ${python}
        --dest "${scratch}/wheel" "${requirement}"
      OUTPUT_QUIET ERROR_VARIABLE error RESULT_VARIABLE failed)
    if(NOT failed)
      file(GLOB wheel "${scratch}/wheel/torch-*.whl")
      libtorch_unpack("${wheel}" torch)
      return()
    endif()
  endforeach()
  string(REGEX MATCH "ERROR: [^\n]*|No module named pip" error "${error}")
  list(APPEND Libtorch_PASSED_OVER "pip download ${requirement}: ${error}")
  set(Libtorch_PASSED_OVER "${Libtorch_PASSED_OVER}" PARENT_SCOPE)
endfunction()

# The official archive, which exists for Linux on x86-64, macOS on arm64 and Windows.
function(libtorch_archive)
  set(base "https://download.pytorch.org/libtorch/cpu")
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set(url "${base}/libtorch-shared-with-deps-${Libtorch_DEFAULT}%2Bcpu.zip")
  elseif(CMAKE_SYSTEM_NAME STREQUAL "Darwin" AND CMAKE_SYSTEM_PROCESSOR STREQUAL "arm64")
    set(url "${base}/libtorch-macos-arm64-${Libtorch_DEFAULT}.zip")
  elseif(WIN32)
    set(url "${base}/libtorch-win-shared-with-deps-${Libtorch_DEFAULT}%2Bcpu.zip")
  else()
    return()
  endif()
  file(DOWNLOAD "${url}" "${scratch}/libtorch.zip" STATUS status INACTIVITY_TIMEOUT 60)
  list(GET status 0 failed)
  if(failed)
    list(GET status 1 error)
    list(APPEND Libtorch_PASSED_OVER "${url}: ${error}")
    set(Libtorch_PASSED_OVER "${Libtorch_PASSED_OVER}" PARENT_SCOPE)
  else()
    libtorch_unpack("${scratch}/libtorch.zip" libtorch)
  endif()
endfunction()

if(NOT Libtorch_VERSION)
  message(NOTICE "libtorch ${Libtorch_DEFAULT}: fetching it into ${cached} (some 200 MB, once)")
  string(RANDOM LENGTH 8 suffix)
  set(scratch "${cache}/.${Libtorch_DEFAULT}.${suffix}")
  file(MAKE_DIRECTORY "${scratch}")
  # "+cpu" first: without it an index may serve a build for CUDA, which does not load without CUDA's own libraries.
  if(Libtorch_PYTHON)
    libtorch_pip("torch==${Libtorch_DEFAULT}+cpu")
    libtorch_inspect("${cached}" Libtorch_VERSION why)
    set(Libtorch_SOURCE "fetched by pip")
  else()
    list(APPEND Libtorch_PASSED_OVER "no python3 to run pip with")
  endif()
  if(NOT Libtorch_VERSION)
    libtorch_archive()
    libtorch_inspect("${cached}" Libtorch_VERSION why)
    set(Libtorch_SOURCE "fetched from the official archive")
  endif()
  if(NOT Libtorch_VERSION AND Libtorch_PYTHON)
    libtorch_pip("torch==${Libtorch_DEFAULT}")
    if(EXISTS "${cached}/lib/${CMAKE_SHARED_LIBRARY_PREFIX}torch_cuda${CMAKE_SHARED_LIBRARY_SUFFIX}")
      file(REMOVE_RECURSE "${cached}")
      list(APPEND Libtorch_PASSED_OVER "pip's torch ${Libtorch_DEFAULT} is a build for CUDA and needs more than its wheel")
    endif()
    libtorch_inspect("${cached}" Libtorch_VERSION why)
    set(Libtorch_SOURCE "fetched by pip")
  endif()
  file(REMOVE_RECURSE "${scratch}")
  set(Libtorch_HOME "${cached}")
endif()

if(NOT Libtorch_VERSION)
  list(JOIN Libtorch_PASSED_OVER "\n  " why)
  message(FATAL_ERROR "No libtorch found, and none could be fetched:\n  ${why}\n"
    "Install one with `${Libtorch_PYTHON_HINT}`, or unpack one from https://pytorch.org and name its folder "
    "with the environment variable LIBTORCH.\n")
endif()

list(JOIN Libtorch_PASSED_OVER "; " passed)
if(passed)
  set(passed "; passed over: ${passed}")
endif()
message(NOTICE "libtorch ${Libtorch_VERSION}: ${Libtorch_HOME} (${Libtorch_SOURCE}${passed})")

set(Libtorch_KEPT_HOME "${Libtorch_HOME}" CACHE INTERNAL "")
set(Libtorch_KEPT_SOURCE "${Libtorch_SOURCE}" CACHE INTERNAL "")

# ---- The target --------------------------------------------------------------------------------------

set(Libtorch_INCLUDE_DIR "${Libtorch_HOME}/include")
set(Libtorch_LIB_DIR "${Libtorch_HOME}/lib")

add_library(Libtorch::Libtorch INTERFACE IMPORTED)
# An imported target's include folders are SYSTEM ones: their warnings are not ours.
target_include_directories(Libtorch::Libtorch INTERFACE
  "${Libtorch_INCLUDE_DIR}" "${Libtorch_INCLUDE_DIR}/torch/csrc/api/include")
foreach(name torch torch_cpu c10)
  find_library(Libtorch_${name} ${name} PATHS "${Libtorch_LIB_DIR}" NO_DEFAULT_PATH NO_CACHE REQUIRED)
  add_library(Libtorch::${name} UNKNOWN IMPORTED)
  set_target_properties(Libtorch::${name} PROPERTIES IMPORTED_LOCATION "${Libtorch_${name}}")
  target_link_libraries(Libtorch::Libtorch INTERFACE Libtorch::${name})
endforeach()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # libtorch.so brings the device libraries with it and must stay although nothing calls into it; what those
  # need of CUDA is looked for when they load, not now.
  target_link_options(Libtorch::Libtorch INTERFACE
    "LINKER:--no-as-needed" "LINKER:--unresolved-symbols=ignore-in-shared-libs")
endif()

# Builds of libtorch that say which std::string they were compiled with.
set(config "${Libtorch_HOME}/share/cmake/Torch/TorchConfig.cmake")
if(EXISTS "${config}")
  file(STRINGS "${config}" abi REGEX "_GLIBCXX_USE_CXX11_ABI=[01]" LIMIT_COUNT 1)
  if(abi MATCHES "_GLIBCXX_USE_CXX11_ABI=([01])")
    target_compile_definitions(Libtorch::Libtorch INTERFACE "_GLIBCXX_USE_CXX11_ABI=${CMAKE_MATCH_1}")
  endif()
endif()

set(Libtorch_FOUND TRUE)

# Finds CUDA's headers for the libtorch that was found, if that is a build for CUDA. Only two of the shim's
# functions in a hundred need them (graphs, limits of CUDA's memory); without them those answer with an error.
#
# Looked for beside libtorch, where pip puts NVIDIA's packages, then in CUDA_HOME, CUDA_PATH, and where the toolkit
# installs itself. Headers of another major version than libtorch's are passed over.
#
# Sets CudaHeaders_FOUND, CudaHeaders_INCLUDE_DIR, and CudaHeaders_LIBRARIES: libtorch's own libraries for CUDA.

set(CudaHeaders_FOUND FALSE)
find_library(Libtorch_c10_cuda c10_cuda PATHS "${Libtorch_LIB_DIR}" NO_DEFAULT_PATH NO_CACHE)
find_library(Libtorch_torch_cuda torch_cuda PATHS "${Libtorch_LIB_DIR}" NO_DEFAULT_PATH NO_CACHE)
if(NOT Libtorch_c10_cuda OR NOT Libtorch_torch_cuda)
  return()
endif()

# Python's package and the archive each say which CUDA they were built for.
set(wanted "")
foreach(file version.py build-version)
  if(NOT wanted AND EXISTS "${Libtorch_HOME}/${file}")
    file(STRINGS "${Libtorch_HOME}/${file}" lines REGEX "^cuda *[:=]|^[0-9.]+\\+cu")
    if(lines MATCHES "^cuda[^=]*= *'([0-9]+)\\.")
      set(wanted "${CMAKE_MATCH_1}")
    elseif(lines MATCHES "\\+cu([0-9]+)[0-9]$")
      set(wanted "${CMAKE_MATCH_1}")
    endif()
  endif()
endforeach()

file(GLOB folders "${Libtorch_HOME}/../nvidia/cu*/include" "${Libtorch_HOME}/../nvidia/cuda_runtime/include")
foreach(home "$ENV{CUDA_HOME}" "$ENV{CUDA_PATH}" /usr/local/cuda "/usr/local/cuda-${wanted}")
  if(home)
    list(APPEND folders "${home}/include")
  endif()
endforeach()
file(GLOB versions "/usr/local/cuda-${wanted}.*/include")
list(APPEND folders ${versions})

set(passed "")
foreach(folder IN LISTS folders)
  # The api alone, without cuda_runtime.h and the compiler part crt, is what some packages of pip have.
  if(NOT CudaHeaders_FOUND AND EXISTS "${folder}/cuda_runtime.h" AND EXISTS "${folder}/crt/host_config.h")
    file(STRINGS "${folder}/cuda_runtime_api.h" line REGEX "#define CUDART_VERSION +[0-9]+")
    string(REGEX REPLACE ".* ([0-9]+)[0-9][0-9][0-9].*" "\\1" major "${line}")
    if(wanted AND NOT major EQUAL wanted)
      string(APPEND passed "; passed over: ${folder} is of CUDA ${major}")
    else()
      file(REAL_PATH "${folder}" CudaHeaders_INCLUDE_DIR)
      set(CudaHeaders_FOUND TRUE)
    endif()
  endif()
endforeach()

if(NOT CudaHeaders_FOUND)
  message(NOTICE "CUDA ${wanted}: libtorch has it, its headers were not found; CUDA graphs are left out${passed}")
  return()
endif()

message(NOTICE "CUDA ${major}: headers in ${CudaHeaders_INCLUDE_DIR}${passed}")
set(CudaHeaders_LIBRARIES "${Libtorch_c10_cuda}" "${Libtorch_torch_cuda}")

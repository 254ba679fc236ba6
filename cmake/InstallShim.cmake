# cmake -DBUILD=<folder> -DCLASSES=<folder> -P cmake/InstallShim.cmake
#
# Puts the shim that was built in BUILD among the classes of the module torch.bindings, where its loader looks for it:
# torch/bindings/native/<os>-<arch>/. An unchanged file is left alone.

file(GLOB shim "${BUILD}/libtorch_shim.so" "${BUILD}/libtorch_shim.dylib" "${BUILD}/Release/torch_shim.dll")
if(NOT shim)
  message(FATAL_ERROR "${BUILD} holds no libtorch_shim: build the module native first (`mvn -pl native generate-sources`).")
endif()

cmake_host_system_information(RESULT system QUERY OS_NAME)
if(system STREQUAL "Linux")
  set(os linux)
elseif(system MATCHES "macOS|Mac OS X|Darwin")
  set(os macos)
else()
  set(os windows)
endif()

cmake_host_system_information(RESULT arch QUERY OS_PLATFORM)
string(TOLOWER "${arch}" arch)
if(arch MATCHES "^(x86_64|amd64)$")
  set(arch x86_64)
elseif(arch MATCHES "^(aarch64|arm64)$")
  set(arch aarch64)
endif()

set(target "${CLASSES}/torch/bindings/native/${os}-${arch}")
file(MAKE_DIRECTORY "${target}")
get_filename_component(name "${shim}" NAME)
file(COPY_FILE "${shim}" "${target}/${name}" ONLY_IF_DIFFERENT)

// Packages of AOTInductor: see torch_aoti.h.
#include <torch/csrc/api/include/torch/version.h>
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>

#include <cstdlib>
#include <string>
#include <unordered_map>

#include "torch_aoti.h"
#include "values.h"

using namespace shim;
using torch::inductor::AOTIModelPackageLoader;

namespace {

// What the package's code reads when it is asked for its first inputs: with it a tensor of a wrong shape
// or dtype is an error; without it the code reads past its end. Whoever sets it otherwise is heeded.
void check_inputs() {
#ifndef _WIN32
  static const int set = setenv("AOTI_RUNTIME_CHECK_INPUTS", "1", /*overwrite=*/0);
  (void)set;
#endif
}

AOTIModelPackageLoader& loader(int64_t model) { return *reinterpret_cast<AOTIModelPackageLoader*>(model); }

bool processor_has([[maybe_unused]] std::string_view name) {
#if defined(__x86_64__) && defined(__GNUC__)
  if (name == "AVX2") return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (name == "AVX512") {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw");
  }
  if (name == "AVX512_VNNI") return __builtin_cpu_supports("avx512vnni");
#endif
  return true;
}

// The runtime copies as many bytes as the constant has, whatever it is given.
void check_constants(AOTIModelPackageLoader& model, const std::unordered_map<std::string, at::Tensor>& given) {
  auto* runner = model.get_runner();
  std::unordered_map<std::string, std::string> names;
  for (const auto& [name, original] : runner->getConstantNamesToOriginalFQNs()) names[original] = name;
  const auto known = runner->extract_constants_map(/*use_inactive=*/false);
  for (const auto& [name, tensor] : given) {
    const auto internal = names.find(name);
    TORCH_CHECK_VALUE(internal != names.end(), "the model has no constant '", name, "'; see its list of constants");
    auto found = known.find(name);
    if (found == known.end()) found = known.find(internal->second);
    if (found == known.end()) continue;
    const at::Tensor& present = found->second;
    TORCH_CHECK_VALUE(tensor.sizes() == present.sizes() && tensor.scalar_type() == present.scalar_type(), "constant '", name,
                      "' of the model is ", present.scalar_type(), present.sizes(), " and cannot become ", tensor.scalar_type(),
                      tensor.sizes());
    TORCH_CHECK_VALUE(tensor.device() == present.device(), "constant '", name, "' of the model is on ", present.device(),
                      ", the given one on ", tensor.device());
  }
}

}  // namespace

int64_t torch_aoti_reads_folders(void) { return TORCH_VERSION_MAJOR > 2 || TORCH_VERSION_MINOR >= 13; }

int64_t torch_aoti_processor_has(int64_t names, int64_t length) {
  return guarded([&] {
    std::string_view rest = text(names, length);
    while (!rest.empty()) {
      const size_t end = std::min(rest.find(' '), rest.size());
      if (!processor_has(rest.substr(0, end))) return int64_t{0};
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return int64_t{1};
  });
}

int64_t torch_aoti_load(int64_t path, int64_t path_length, int64_t name, int64_t name_length, int64_t single_threaded, int64_t runners,
                        int64_t device_index) {
  return guarded([&] {
    check_inputs();
    return reinterpret_cast<int64_t>(new AOTIModelPackageLoader(std::string(text(path, path_length)), std::string(text(name, name_length)),
                                                                single_threaded != 0, static_cast<size_t>(runners),
                                                                static_cast<c10::DeviceIndex>(device_index)));
  });
}

int64_t torch_aoti_release(int64_t model) {
  return guarded([&] {
    delete reinterpret_cast<AOTIModelPackageLoader*>(model);
    return int64_t{0};
  });
}

int64_t torch_aoti_run(int64_t model, int64_t inputs, int64_t count, int64_t out, int64_t capacity) {
  return guarded([&] {
    const at::TensorList given = tensors(inputs, count);
    auto outputs = loader(model).boxed_run({given.begin(), given.end()});
    Results results(out, capacity);
    results.put(std::move(outputs));
    return results.count();
  });
}

int64_t torch_aoti_call_spec(int64_t model, int64_t which, int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(loader(model).get_call_spec().at(static_cast<size_t>(which)), buffer, capacity); });
}

int64_t torch_aoti_metadata(int64_t model, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto metadata = loader(model).get_metadata();
    ValueResults results(out, capacity);
    results.begin(TORCH_VALUE_DICT, static_cast<int64_t>(metadata.size()));
    for (const auto& [key, value] : metadata) {
      results.put_text(key);
      results.put_text(value);
    }
    return results.count();
  });
}

int64_t torch_aoti_constants(int64_t model, int64_t out, int64_t capacity) {
  return guarded([&] {
    const auto names = loader(model).get_constant_fqns();
    ValueResults results(out, capacity);
    results.begin(TORCH_VALUE_LIST, static_cast<int64_t>(names.size()));
    for (const auto& name : names) results.put_text(name);
    return results.count();
  });
}

int64_t torch_aoti_load_constants(int64_t model, int64_t constants, int64_t count, int64_t use_inactive, int64_t check_full_update) {
  return guarded([&] {
    std::unordered_map<std::string, at::Tensor> map;
    Values values(constants, count);
    for (int64_t rest = values.enter(TORCH_VALUE_DICT); rest > 0; rest--) {
      std::string name = values.text();
      map[std::move(name)] = values.next().toTensor().contiguous();
    }
    check_constants(loader(model), map);
    loader(model).load_constants(map, use_inactive != 0, check_full_update != 0);
    return int64_t{0};
  });
}

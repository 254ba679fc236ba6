// Models that Python compiled ahead of time: packages of torch._inductor.aoti_compile_and_package.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Whether torch_aoti_load takes the folder of an unpacked package; an older libtorch takes the file.
int64_t torch_aoti_reads_folders(void);
// Whether this processor has what is named, as the metadata of a package does: "AVX512 AVX512_VNNI".
// Yes to names that are not known here.
int64_t torch_aoti_processor_has(int64_t names, int64_t length);

// Loads the model `name` of a package, with so many runners for calls at the same time; device index
// -1: the current one.
int64_t torch_aoti_load(int64_t path, int64_t path_length, int64_t name, int64_t name_length, int64_t single_threaded, int64_t runners,
                        int64_t device_index);
int64_t torch_aoti_release(int64_t model);
// Takes and returns tensors alone, in the order of the call spec's leaves.
int64_t torch_aoti_run(int64_t model, int64_t inputs, int64_t count, int64_t out, int64_t capacity);
// How the inputs (0) or outputs (1) nest, in JSON.
int64_t torch_aoti_call_spec(int64_t model, int64_t which, int64_t buffer, int64_t capacity);
// Values as in torch_jit.h: a dict of texts; a list of names.
int64_t torch_aoti_metadata(int64_t model, int64_t out, int64_t capacity);
int64_t torch_aoti_constants(int64_t model, int64_t out, int64_t capacity);
// constants is a dict of tensors, which the model copies.
int64_t torch_aoti_load_constants(int64_t model, int64_t constants, int64_t count, int64_t use_inactive, int64_t check_full_update);

#ifdef __cplusplus
}
#endif

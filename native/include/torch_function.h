// The graph that autograd records, and what the host language adds to it: functions of its own, hooks on
// nodes, on accumulated gradients and on saved tensors, and the place of each forward call. The conventions
// are those of torch_shim.h.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- upcalls -------------------------------------------------------------------------------------

// What an upcall of several values is for.
#define TORCH_CALL_BACKWARD 0
#define TORCH_CALL_JVP 1
#define TORCH_CALL_PRE_HOOK 2
#define TORCH_CALL_POST_HOOK 3

// Upcalls beside those of torch_upcalls_set: addresses of
//   int64_t call(int64_t id, int64_t kind, int64_t node, int64_t first, int64_t first_count, int64_t second,
//                int64_t second_count, int64_t out, int64_t out_count)
//       gets handles in first that it must release. Backward: second holds a flag for each input, whether its gradient is
//       needed. Post hooks: second holds handles too. Writes out_count handles to out and returns 1, or returns 0 for
//       "unchanged", or a number below 0 that names a failure.
//   int64_t pack(int64_t id, int64_t tensor)     gets a handle it must release; returns the number of what it made of the
//                                                tensor, which hook(number, 0) turns back and hook_removed(number) forgets
//   int64_t trace(void)                          the number of the host language's stack at this moment, until hook_removed
//   int64_t explain(int64_t trace, int64_t name, int64_t name_length, int64_t cause)
//                                                the number of a failure that shows the place `trace` of the forward call
//                                                of the node `name`; cause: another such failure, or 0
// From now on libtorch runs backward passes through an engine that knows these.
int64_t torch_graph_upcalls_set(int64_t call, int64_t pack, int64_t trace, int64_t explain);
// The failure that tells where the forward call of the node was that made the thread's last error; 0 if it is not known.
int64_t torch_error_forward(void);

// ---- nodes ---------------------------------------------------------------------------------------

// A node is held by an empty tensor that nothing but the node made: its handle lives and dies as others do.
// The node that made the tensor; 0 for a leaf.
int64_t torch_tensor_node(int64_t tensor);
// The node that the tensor's gradient goes to (for a leaf the one that accumulates it), and to which of its inputs.
int64_t torch_tensor_gradient_edge(int64_t tensor, int64_t out);
// The same number for the same node.
int64_t torch_node_identity(int64_t node);
int64_t torch_node_name(int64_t node, int64_t buffer, int64_t capacity);
// Writes (node or 0, which of its inputs) for each gradient that the node computes.
int64_t torch_node_next(int64_t node, int64_t out, int64_t capacity);
// The leaf whose gradient the node accumulates; 0 for other nodes.
int64_t torch_node_variable(int64_t node);
int64_t torch_node_add_pre_hook(int64_t node, int64_t id);
int64_t torch_node_add_post_hook(int64_t node, int64_t id);
// Calls hook(id, tensor) after the leaf's gradient was accumulated.
int64_t torch_tensor_add_accumulated_hook(int64_t tensor, int64_t id);
// The number of the backward pass under way on this thread; -1 outside.
int64_t torch_graph_task(int64_t out);
// Weak references to tensors, until torch_weak_release.
int64_t torch_weak_new(int64_t tensors, int64_t count);
int64_t torch_weak_release(int64_t weak);
// To how many of the tensors that still exist the backward pass under way computes a gradient.
int64_t torch_weak_executing(int64_t weak);
// Counts a change in place that libtorch has not seen.
int64_t torch_tensor_bump_version(int64_t tensor);

// ---- functions of the host language --------------------------------------------------------------

#define TORCH_FUNCTION_MATERIALIZE 1
#define TORCH_FUNCTION_ONCE 2

// Records a call of the function `id`: out receives the outputs as results of a new node, if gradients are recorded and one of the
// inputs asks for them. Inputs, outputs and saved tensors may be 0. dirty are inputs changed in place, fixed outputs
// without a gradient. hook_removed(id) tells when the node is gone.
int64_t torch_function_apply(int64_t id, int64_t name, int64_t name_length, int64_t flags, int64_t inputs, int64_t input_count,
                             int64_t outputs, int64_t output_count, int64_t dirty, int64_t dirty_count, int64_t fixed, int64_t fixed_count,
                             int64_t saved, int64_t saved_count, int64_t out, int64_t capacity);
// The tensors that the function's call saved. Fails once they were freed. identity: what the upcall was given as
// node, or torch_node_identity.
int64_t torch_function_saved(int64_t identity, int64_t out, int64_t capacity);

// ---- saved tensors -------------------------------------------------------------------------------

// From now on this thread passes every tensor that it saves for backward through pack(id, tensor).
int64_t torch_saved_hooks_push(int64_t id);
int64_t torch_saved_hooks_pop(void);
// While a reason stands, pushing hooks fails with it; length -1 takes it away.
int64_t torch_saved_hooks_disable(int64_t reason, int64_t length);
// The reason that stands; empty for none.
int64_t torch_saved_hooks_disabled(int64_t buffer, int64_t capacity);

// ---- modes ---------------------------------------------------------------------------------------

int64_t torch_set_detect_anomaly(int64_t enabled, int64_t check_nan);
int64_t torch_anomaly_check_nan(void);
// Whether operators of this thread carry tangents along (forward mode).
int64_t torch_forward_grad_enabled(void);
int64_t torch_set_forward_grad_enabled(int64_t enabled);
int64_t torch_dual_level_enter(void);
int64_t torch_dual_level_exit(int64_t level);

#ifdef __cplusplus
}
#endif

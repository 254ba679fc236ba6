// Which operators ran when: libtorch calls back at the beginning and the end of each, on whatever
// thread, and each thread notes it in memory of its own, for the host language to fetch in bulk. When
// nothing is recorded nobody calls back. Conventions as in torch_shim.h.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The values of an event.
#define TORCH_EVENT_NAME 0    // a text
#define TORCH_EVENT_INPUTS 1  // a text, -1 for none: shapes, then types, then shapes with those of lists, a line each
#define TORCH_EVENT_BEGIN 2   // ns, on the clock of torch_profiler_now
#define TORCH_EVENT_END 3
#define TORCH_EVENT_THREAD 4    // libtorch's number for the thread
#define TORCH_EVENT_SCOPE 5     // at::RecordScope: 0 operator, 1 backward function, 7 range of the user
#define TORCH_EVENT_SEQUENCE 6  // joins a backward function to its forward operator; -1 for none
#define TORCH_EVENT_BYTES 7     // of the tensors among the inputs, where inputs are recorded
#define TORCH_EVENT_VALUES 8

// Begins to record, on all threads; what was recorded and not fetched is dropped. At most `most`
// events are kept for each thread. One recording at a time.
int64_t torch_profiler_start(int64_t with_inputs, int64_t most);
int64_t torch_profiler_stop(void);
// Moves events (TORCH_EVENT_VALUES values each) to out; returns how many, 0 if there are no more.
int64_t torch_profiler_take(int64_t out, int64_t capacity);
// How many events were not kept since the start.
int64_t torch_profiler_dropped(void);
int64_t torch_profiler_now(void);
// Texts are numbered from 0 and never forgotten.
int64_t torch_profiler_text(int64_t text, int64_t buffer, int64_t capacity);
// The name that the system has for a thread that recorded something; empty if it has ended.
int64_t torch_profiler_thread_name(int64_t thread, int64_t buffer, int64_t capacity);

// A range of the user, on the calling thread; the result ends it, on the same thread.
int64_t torch_profiler_range_begin(int64_t name, int64_t name_length);
int64_t torch_profiler_range_end(int64_t range);

#ifdef __cplusplus
}
#endif

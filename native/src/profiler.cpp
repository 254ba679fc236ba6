// Records operators through at::RecordFunction, as PyTorch's own profilers do.
#include <ATen/record_function.h>
#include <pthread.h>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "marshal.h"
#include "torch_profiler.h"

using namespace shim;

namespace {

using Event = std::array<int64_t, TORCH_EVENT_VALUES>;

int64_t now() { return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

struct Hash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using Numbers = std::unordered_map<std::string, int64_t, Hash, std::equal_to<>>;

// Texts by number, for all threads.
class Texts {
 public:
  int64_t number(std::string_view text) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) return found->second;
    texts_.emplace_back(text);
    return numbers_[texts_.back()] = static_cast<int64_t>(texts_.size()) - 1;
  }
  std::string text(int64_t number) {
    std::lock_guard<std::mutex> lock(mutex_);
    return texts_.at(static_cast<size_t>(number));
  }

 private:
  std::mutex mutex_;
  Numbers numbers_;
  std::deque<std::string> texts_;
};

// What a thread has recorded. Its lock is taken by others only when they fetch.
struct Log {
  std::mutex mutex;
  std::vector<Event> events;
  int64_t kept = 0;
  int64_t dropped = 0;
  int64_t recording = 0;
  uint64_t thread = at::RecordFunction::currentThreadId();
  std::string name;
  Numbers numbers;
};

// These are never destroyed: threads may outlive the end of main.
struct State {
  Texts texts;
  std::mutex mutex;
  std::vector<std::shared_ptr<Log>> logs;
  at::CallbackHandle callback = at::INVALID_CALLBACK_HANDLE;
  std::vector<Event> taken;
  size_t position = 0;
  std::atomic<int64_t> recording{0};
  std::atomic<int64_t> most{0};
  std::atomic<bool> with_inputs{false};
};

State& state() {
  static State* instance = new State;
  return *instance;
}

std::string thread_name() {
  char name[64] = "";
  pthread_getname_np(pthread_self(), name, sizeof name);
  return name;
}

Log& log() {
  thread_local std::shared_ptr<Log> mine = [] {
    auto fresh = std::make_shared<Log>();
    fresh->name = thread_name();
    std::lock_guard<std::mutex> lock(state().mutex);
    state().logs.push_back(fresh);
    return fresh;
  }();
  return *mine;
}

int64_t number(Log& mine, std::string_view text) {
  const auto found = mine.numbers.find(text);
  if (found != mine.numbers.end()) return found->second;
  return mine.numbers[std::string(text)] = state().texts.number(text);
}

// ---- inputs --------------------------------------------------------------------------------------

void append(std::string& out, at::IntArrayRef sizes) {
  out += '[';
  for (size_t i = 0; i < sizes.size(); i++) {
    if (i > 0) out += ", ";
    out += std::to_string(sizes[i]);
  }
  out += ']';
}

// Nested and symbolic tensors have no plain sizes.
at::IntArrayRef sizes(const at::Tensor& tensor) {
  if (!tensor.defined() || tensor.is_nested() || tensor.unsafeGetTensorImpl()->has_symbolic_sizes_strides()) return {};
  return tensor.sizes();
}

int64_t bytes(const at::Tensor& tensor) {
  if (!tensor.defined() || tensor.is_nested() || tensor.unsafeGetTensorImpl()->has_symbolic_sizes_strides()) return 0;
  return tensor.numel() * static_cast<int64_t>(tensor.element_size());
}

struct Inputs {
  std::string shapes = "[";
  std::string types = "[";
  std::string all_shapes = "[";
  int64_t total = 0;

  explicit Inputs(c10::ArrayRef<const c10::IValue> values) {
    for (const auto& value : values) add(value);
    shapes += ']';
    types += ']';
    all_shapes += ']';
  }

  void add(const c10::IValue& value) {
    if (shapes.size() > 1) {
      shapes += ", ";
      types += ", ";
      all_shapes += ", ";
    }
    if (value.isTensor()) {
      const auto& tensor = value.toTensor();
      append(shapes, sizes(tensor));
      append(all_shapes, sizes(tensor));
      type(tensor.defined() ? tensor.dtype().name() : "");
      total += bytes(tensor);
    } else if (value.isTensorList()) {
      shapes += "[]";
      all_shapes += '[';
      bool first = true;
      for (const at::Tensor& tensor : value.toTensorList()) {
        if (!first) all_shapes += ", ";
        first = false;
        append(all_shapes, sizes(tensor));
        total += bytes(tensor);
      }
      all_shapes += ']';
      type("TensorList");
    } else {
      shapes += "[]";
      all_shapes += "[]";
      type(value.isScalar() ? "Scalar" : value.isList() ? "ScalarList" : "");
    }
  }

  void type(std::string_view name) {
    types += '"';
    types += name;
    types += '"';
  }

  std::string text() const { return shapes + "\n" + types + "\n" + all_shapes; }
};

// ---- callbacks -----------------------------------------------------------------------------------

struct Running : at::ObserverContext {
  int64_t recording;
  int64_t begin;
  int64_t inputs = -1;
  int64_t bytes = 0;
};

std::unique_ptr<at::ObserverContext> begin(const at::RecordFunction& function) {
  auto running = std::make_unique<Running>();
  running->recording = state().recording.load(std::memory_order_relaxed);
  if (state().with_inputs.load(std::memory_order_relaxed)) {
    const auto values = function.inputs();
    if (!values.empty()) {
      const Inputs inputs(values);
      running->inputs = number(log(), inputs.text());
      running->bytes = inputs.total;
    }
  }
  running->begin = now();
  return running;
}

void end(const at::RecordFunction& function, at::ObserverContext* context) {
  const int64_t time = now();
  const auto* running = static_cast<Running*>(context);
  if (running == nullptr) return;
  State& all = state();
  // Begun in an earlier recording.
  if (running->recording != all.recording.load(std::memory_order_relaxed)) return;
  Log& mine = log();
  const int64_t name = number(mine, function.name());
  std::lock_guard<std::mutex> lock(mine.mutex);
  if (mine.recording != running->recording) {
    mine.recording = running->recording;
    mine.kept = 0;
    mine.dropped = 0;
    mine.events.clear();
  }
  if (mine.kept >= all.most.load(std::memory_order_relaxed)) {
    mine.dropped++;
    return;
  }
  mine.kept++;
  mine.events.push_back({name, running->inputs, running->begin, time, static_cast<int64_t>(mine.thread),
                         static_cast<int64_t>(function.scope()), function.seqNr(), running->bytes});
}

// Neither may throw into an operator.
std::unique_ptr<at::ObserverContext> begin_safely(const at::RecordFunction& function) {
  try {
    return begin(function);
  } catch (...) {
    return nullptr;
  }
}

void end_safely(const at::RecordFunction& function, at::ObserverContext* context) {
  try {
    end(function, context);
  } catch (...) {
    // No memory for the event: it is lost.
  }
}

// A name that lives as long as its range.
struct Range {
  explicit Range(std::string_view text) : function(at::RecordScope::USER_SCOPE) {
    if (function.isActive()) function.before(text);
  }
  at::RecordFunction function;
};

}  // namespace

int64_t torch_profiler_start(int64_t with_inputs, int64_t most) {
  return guarded([&] {
    State& all = state();
    std::lock_guard<std::mutex> lock(all.mutex);
    TORCH_CHECK(all.callback == at::INVALID_CALLBACK_HANDLE, "operators are being recorded already");
    all.recording++;
    all.most = most;
    all.with_inputs = with_inputs != 0;
    all.taken.clear();
    all.position = 0;
    std::erase_if(all.logs, [](const auto& log) { return log.use_count() == 1; });
    all.callback =
        at::addGlobalCallback(at::RecordFunctionCallback(begin_safely, end_safely)
                                  .needsInputs(with_inputs != 0)
                                  .scopes({at::RecordScope::FUNCTION, at::RecordScope::BACKWARD_FUNCTION, at::RecordScope::USER_SCOPE}));
    return int64_t{0};
  });
}

int64_t torch_profiler_stop(void) {
  return guarded([] {
    State& all = state();
    std::lock_guard<std::mutex> lock(all.mutex);
    if (all.callback != at::INVALID_CALLBACK_HANDLE) at::removeCallback(all.callback);
    all.callback = at::INVALID_CALLBACK_HANDLE;
    return int64_t{0};
  });
}

int64_t torch_profiler_take(int64_t out, int64_t capacity) {
  return guarded([&]() -> int64_t {
    State& all = state();
    std::lock_guard<std::mutex> lock(all.mutex);
    if (all.position == all.taken.size()) {
      all.taken.clear();
      all.position = 0;
      for (const auto& log : all.logs) {
        std::vector<Event> events;
        {
          std::lock_guard<std::mutex> guard(log->mutex);
          if (log->recording == all.recording) events.swap(log->events);
        }
        all.taken.insert(all.taken.end(), events.begin(), events.end());
      }
    }
    const auto count = std::min<size_t>(static_cast<size_t>(capacity), all.taken.size() - all.position);
    if (count > 0) std::memcpy(reinterpret_cast<void*>(out), &all.taken[all.position], count * sizeof(Event));
    all.position += count;
    return static_cast<int64_t>(count);
  });
}

int64_t torch_profiler_dropped(void) {
  return guarded([] {
    State& all = state();
    std::lock_guard<std::mutex> lock(all.mutex);
    int64_t dropped = 0;
    for (const auto& log : all.logs) {
      std::lock_guard<std::mutex> guard(log->mutex);
      if (log->recording == all.recording) dropped += log->dropped;
    }
    return dropped;
  });
}

int64_t torch_profiler_now(void) { return now(); }

int64_t torch_profiler_text(int64_t text, int64_t buffer, int64_t capacity) {
  return guarded([&] { return copy_text(state().texts.text(text), buffer, capacity); });
}

int64_t torch_profiler_thread_name(int64_t thread, int64_t buffer, int64_t capacity) {
  return guarded([&] {
    State& all = state();
    std::lock_guard<std::mutex> lock(all.mutex);
    for (const auto& log : all.logs)
      if (static_cast<int64_t>(log->thread) == thread) return copy_text(log->name, buffer, capacity);
    return int64_t{0};
  });
}

int64_t torch_profiler_range_begin(int64_t name, int64_t name_length) {
  return guarded([&] { return reinterpret_cast<int64_t>(new Range(text(name, name_length))); });
}

int64_t torch_profiler_range_end(int64_t range) {
  return guarded([&] {
    delete reinterpret_cast<Range*>(range);
    return int64_t{0};
  });
}

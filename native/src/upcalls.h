// The functions of the host language that libtorch calls back; see torch_upcalls_set and
// torch_graph_upcalls_set.
#pragma once
#include <cstdint>
#include <exception>
#include <utility>

namespace shim {

struct Upcalls {
  int64_t (*hook)(int64_t id, int64_t gradient) = nullptr;
  void (*hook_removed)(int64_t id) = nullptr;
  void (*release)(int64_t owner) = nullptr;
  int64_t (*call)(int64_t id, int64_t kind, int64_t node, int64_t first, int64_t first_count, int64_t second, int64_t second_count,
                  int64_t out, int64_t out_count) = nullptr;
  int64_t (*pack)(int64_t id, int64_t tensor) = nullptr;
  int64_t (*trace)() = nullptr;
  int64_t (*explain)(int64_t trace, int64_t name, int64_t name_length, int64_t cause) = nullptr;
};

Upcalls& upcalls();

// The host language keeps the object of this number until the last registration of it dies.
class Registration {
 public:
  Registration() = default;
  explicit Registration(int64_t id) : id_(id) {}
  Registration(Registration&& other) noexcept : id_(std::exchange(other.id_, 0)) {}
  Registration& operator=(Registration&& other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  ~Registration() {
    if (id_ != 0) upcalls().hook_removed(id_);
  }
  int64_t id() const { return id_; }

 private:
  int64_t id_ = 0;
};

// An error in a backward pass, and the failure that tells where its forward call was.
struct BackwardError : std::exception {
  BackwardError(std::exception_ptr original, int64_t forward) : original(std::move(original)), forward(forward) {}
  const char* what() const noexcept override { return "an error in a backward pass"; }
  std::exception_ptr original;
  int64_t forward;
};

}  // namespace shim

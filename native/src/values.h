// Values of any type, as torch_jit.h writes them in a row of numbers.
#pragma once
#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

#include <string>
#include <vector>

#include "marshal.h"
#include "torch_jit.h"

namespace shim {

// Reads the caller's values.
class Values {
 public:
  Values(int64_t data, int64_t count) : next_(reinterpret_cast<const int64_t*>(data)), end_(next_ + count) {}
  // The next value, as near to the expected type as its own kind allows: a list becomes a tuple where
  // one is expected, an integer a float. Whether it fits is for the callee to check.
  c10::IValue next(const c10::TypePtr& expected = c10::AnyType::get());
  // Enters a list, tuple or dict; how many values (pairs, for a dict) follow.
  int64_t enter(int64_t tag);
  std::string text();

 private:
  int64_t take();
  c10::IValue list(int64_t length, const c10::TypePtr& expected);
  c10::IValue tuple(int64_t length, const c10::TypePtr& expected);
  c10::IValue dict(int64_t length, const c10::TypePtr& expected);
  const int64_t* next_;
  const int64_t* end_;
};

// Writes values for the caller.
class ValueResults {
 public:
  ValueResults(int64_t out, int64_t capacity);
  void put(const c10::IValue& value);
  void put_text(std::string text);
  // The head of a container; its members follow.
  void begin(int64_t tag, int64_t length);
  int64_t count() const { return results_.count(); }

 private:
  void write(const c10::IValue& value);
  Results results_;
};

// Gives an object away as a handle.
inline int64_t give_object(c10::intrusive_ptr<c10::ivalue::Object> object) { return reinterpret_cast<int64_t>(object.release()); }
inline c10::intrusive_ptr<c10::ivalue::Object> object(int64_t handle) {
  return c10::intrusive_ptr<c10::ivalue::Object>::reclaim_copy(reinterpret_cast<c10::ivalue::Object*>(handle));
}

}  // namespace shim

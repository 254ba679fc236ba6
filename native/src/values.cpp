// Values of any type in a row of numbers: see torch_jit.h.
#include "values.h"

#include <ATen/core/Dict.h>
#include <ATen/core/List.h>
#include <c10/util/irange.h>

#include <deque>

namespace shim {

namespace {

// A deque, because what was handed out must not move when more comes.
thread_local std::deque<std::string> texts;

// Containers within containers, as far as a thread's stack takes them.
constexpr int64_t DEEPEST = 500;
thread_local int64_t depth = 0;
struct Deeper {
  Deeper() {
    TORCH_CHECK_VALUE(depth < DEEPEST, "a value of more than ", DEEPEST, " containers, each in the next");
    depth++;
  }
  ~Deeper() { depth--; }
};

const c10::TypePtr& unwrapped(const c10::TypePtr& expected) {
  if (expected->kind() == c10::TypeKind::OptionalType) return expected->castRaw<c10::OptionalType>()->getElementType();
  return expected;
}

// The one alternative of a union that is a container of the kind wanted.
c10::TypePtr alternative(const c10::TypePtr& expected, c10::TypeKind kind) {
  const c10::TypePtr& type = unwrapped(expected);
  if (type->kind() == kind) return type;
  if (type->kind() == c10::TypeKind::UnionType) {
    for (const auto& member : type->expectRef<c10::UnionType>().containedTypes())
      if (member->kind() == kind) return member;
  }
  return nullptr;
}

// The type that all members have; Any where they differ.
c10::TypePtr common_type(const std::vector<c10::IValue>& members, const c10::TypePtr& none) {
  if (members.empty()) return none;
  const c10::TypePtr first = members.front().isTensor() ? c10::TypePtr(c10::TensorType::get()) : members.front().type();
  for (const auto& member : members) {
    if (first->kind() == c10::TypeKind::TensorType ? !member.isTensor() : *member.type() != *first) return c10::AnyType::get();
  }
  return first;
}

// Asking a tensor for its own type would describe it to the last stride.
bool fits(const c10::IValue& value, const c10::TypePtr& type) {
  if (type->kind() == c10::TypeKind::AnyType || (value.isTensor() && type->kind() == c10::TypeKind::TensorType)) return true;
  return value.type()->isSubtypeOf(*type);
}

bool is_known(const c10::TypePtr& type) { return type != nullptr && type->kind() != c10::TypeKind::AnyType; }

// Whether the value can be handed out; asked before the first handle is given away.
void check_passable(const c10::IValue& value) {
  const Deeper deeper;
  if (value.isTuple()) {
    for (const auto& element : value.toTupleRef().elements()) check_passable(element);
  } else if (value.isList()) {
    for (const auto& element : value.toListRef()) check_passable(element);
  } else if (value.isGenericDict()) {
    for (const auto& entry : value.toGenericDict()) {
      check_passable(entry.key());
      check_passable(entry.value());
    }
  } else if (value.isEnum()) {
    check_passable(value.toEnumHolder()->value());
  } else {
    TORCH_CHECK_TYPE(value.isNone() || value.isTensor() || value.isInt() || value.isDouble() || value.isBool() || value.isComplexDouble() ||
                         value.isString() || value.isDevice() || value.isObject(),
                     "a value of type ", value.type()->repr_str(), " cannot be passed on");
  }
}

}  // namespace

int64_t Values::take() {
  TORCH_CHECK_VALUE(next_ < end_, "the values end in the middle of one");
  return *next_++;
}

int64_t Values::enter(int64_t tag) {
  const int64_t given = take();
  TORCH_CHECK_TYPE(given == tag, "a value of tag ", tag, " must stand here, not ", given);
  return take();
}

std::string Values::text() {
  const int64_t data = enter(TORCH_VALUE_STRING);
  return std::string(shim::text(data, take()));
}

c10::IValue Values::next(const c10::TypePtr& expected) {
  const int64_t tag = take();
  switch (tag) {
    case TORCH_VALUE_NONE:
      return {};
    case TORCH_VALUE_TENSOR:
      return at::Tensor(*Borrowed(take()));
    case TORCH_VALUE_INT: {
      const int64_t value = take();
      if (unwrapped(expected)->kind() == c10::TypeKind::FloatType) return static_cast<double>(value);
      return value;
    }
    case TORCH_VALUE_DOUBLE:
      return bits_to_double(take());
    case TORCH_VALUE_BOOL:
      return take() != 0;
    case TORCH_VALUE_COMPLEX: {
      const double real = bits_to_double(take());
      return c10::complex<double>(real, bits_to_double(take()));
    }
    case TORCH_VALUE_STRING: {
      const int64_t data = take();
      std::string text(shim::text(data, take()));
      if (unwrapped(expected)->kind() == c10::TypeKind::DeviceObjType) return c10::Device(text);
      return text;
    }
    case TORCH_VALUE_DEVICE: {
      const int64_t type = take();
      return device(type, take());
    }
    case TORCH_VALUE_LIST: {
      const Deeper deeper;
      const int64_t length = take();
      if (alternative(expected, c10::TypeKind::TupleType)) return tuple(length, expected);
      return list(length, expected);
    }
    case TORCH_VALUE_TUPLE: {
      const Deeper deeper;
      const int64_t length = take();
      if (alternative(expected, c10::TypeKind::ListType)) return list(length, expected);
      return tuple(length, expected);
    }
    case TORCH_VALUE_DICT: {
      const Deeper deeper;
      return dict(take(), expected);
    }
    case TORCH_VALUE_OBJECT:
      return object(take());
    default:
      TORCH_CHECK_VALUE(false, "unknown tag of a value: ", tag);
  }
}

c10::IValue Values::list(int64_t length, const c10::TypePtr& expected) {
  const c10::TypePtr type = alternative(expected, c10::TypeKind::ListType);
  c10::TypePtr element = type ? type->castRaw<c10::ListType>()->getElementType() : c10::TypePtr(c10::AnyType::get());
  std::vector<c10::IValue> members;
  members.reserve(std::min<int64_t>(length, end_ - next_));
  for ([[maybe_unused]] const auto i : c10::irange(length)) members.push_back(next(element));
  if (!is_known(element)) element = common_type(members, c10::AnyType::get());
  c10::impl::GenericList result(element);
  result.reserve(members.size());
  for (auto& member : members) {
    // A list of a type holds its members as they are: another kind would be taken for what it is not.
    TORCH_CHECK_TYPE(fits(member, element), "a list of ", element->repr_str(), " cannot hold a value of type ", member.type()->repr_str());
    result.push_back(std::move(member));
  }
  return result;
}

c10::IValue Values::tuple(int64_t length, const c10::TypePtr& expected) {
  const c10::TypePtr type = alternative(expected, c10::TypeKind::TupleType);
  std::vector<c10::IValue> members;
  for (const auto i : c10::irange(length)) {
    const bool typed = type && static_cast<size_t>(i) < type->castRaw<c10::TupleType>()->elements().size();
    members.push_back(next(typed ? type->castRaw<c10::TupleType>()->elements()[i] : c10::TypePtr(c10::AnyType::get())));
  }
  if (type && type->castRaw<c10::TupleType>()->schema() && type->castRaw<c10::TupleType>()->elements().size() == members.size())
    return c10::ivalue::Tuple::createNamed(std::move(members), type->cast<c10::TupleType>());
  return c10::ivalue::Tuple::create(std::move(members));
}

c10::IValue Values::dict(int64_t length, const c10::TypePtr& expected) {
  const c10::TypePtr type = alternative(expected, c10::TypeKind::DictType);
  const c10::TypePtr any = c10::AnyType::get();
  c10::TypePtr key_type = type ? type->castRaw<c10::DictType>()->getKeyType() : any;
  c10::TypePtr value_type = type ? type->castRaw<c10::DictType>()->getValueType() : any;
  std::vector<c10::IValue> keys;
  std::vector<c10::IValue> values;
  for ([[maybe_unused]] const auto i : c10::irange(length)) {
    keys.push_back(next(key_type));
    values.push_back(next(value_type));
  }
  if (!is_known(key_type)) key_type = common_type(keys, c10::StringType::get());
  if (!is_known(value_type)) value_type = common_type(values, any);
  c10::impl::GenericDict result(key_type, value_type);
  for (const auto i : c10::irange(keys.size())) {
    TORCH_CHECK_TYPE(!keys[i].isNone() && fits(keys[i], key_type), "a dict with keys of ", key_type->repr_str(),
                     " cannot hold a key of type ", keys[i].type()->repr_str());
    TORCH_CHECK_TYPE(fits(values[i], value_type), "a dict of ", value_type->repr_str(), " cannot hold a value of type ",
                     values[i].type()->repr_str());
    result.insert_or_assign(std::move(keys[i]), std::move(values[i]));
  }
  return result;
}

ValueResults::ValueResults(int64_t out, int64_t capacity) : results_(out, capacity) { texts.clear(); }

void ValueResults::begin(int64_t tag, int64_t length) {
  results_.put(tag);
  results_.put(length);
}

void ValueResults::put_text(std::string text) {
  texts.push_back(std::move(text));
  begin(TORCH_VALUE_STRING, reinterpret_cast<int64_t>(texts.back().data()));
  results_.put(static_cast<int64_t>(texts.back().size()));
}

void ValueResults::put(const c10::IValue& value) {
  check_passable(value);
  write(value);
}

void ValueResults::write(const c10::IValue& value) {
  if (value.isNone()) {
    results_.put(int64_t{TORCH_VALUE_NONE});
  } else if (value.isTensor()) {
    begin(TORCH_VALUE_TENSOR, give(value.toTensor()));
  } else if (value.isInt()) {
    begin(TORCH_VALUE_INT, value.toInt());
  } else if (value.isDouble()) {
    begin(TORCH_VALUE_DOUBLE, double_to_bits(value.toDouble()));
  } else if (value.isBool()) {
    begin(TORCH_VALUE_BOOL, value.toBool());
  } else if (value.isComplexDouble()) {
    begin(TORCH_VALUE_COMPLEX, double_to_bits(value.toComplexDouble().real()));
    results_.put(value.toComplexDouble().imag());
  } else if (value.isString()) {
    put_text(value.toStringRef());
  } else if (value.isDevice()) {
    begin(TORCH_VALUE_DEVICE, static_cast<int64_t>(value.toDevice().type()));
    results_.put(static_cast<int64_t>(value.toDevice().index()));
  } else if (value.isTuple()) {
    const auto& elements = value.toTupleRef().elements();
    begin(TORCH_VALUE_TUPLE, static_cast<int64_t>(elements.size()));
    for (const auto& element : elements) write(element);
  } else if (value.isList()) {
    const auto list = value.toListRef();
    begin(TORCH_VALUE_LIST, static_cast<int64_t>(list.size()));
    for (const auto& element : list) write(element);
  } else if (value.isGenericDict()) {
    const auto dict = value.toGenericDict();
    begin(TORCH_VALUE_DICT, static_cast<int64_t>(dict.size()));
    for (const auto& entry : dict) {
      write(entry.key());
      write(entry.value());
    }
  } else if (value.isEnum()) {
    write(value.toEnumHolder()->value());
  } else {
    begin(TORCH_VALUE_OBJECT, give_object(value.toObject()));
  }
}

}  // namespace shim

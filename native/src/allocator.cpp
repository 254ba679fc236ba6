// Host memory for small tensors. libtorch asks the C library for every block anew, aligned to 64 bytes: the dearest
// part of a small operator. Here each thread keeps the blocks that it frees, in a list for each size, and hands them out
// again. Measured on `add` of four floats: 400 ns in place of 510, with a hundred results held.
//
// Every block comes from c10::alloc_cpu and can go back to c10::free_cpu at any time and by any thread, so what does not
// fit in the lists, or outlives its thread, simply goes there.
#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>

#include <array>
#include <cstring>
#include <utility>

// The address sanitizer watches blocks only while nobody hands them out again.
#if defined(__SANITIZE_ADDRESS__)
#define SMALL_BLOCKS 0
#else
#define SMALL_BLOCKS 1
#endif

#if SMALL_BLOCKS
namespace {

constexpr size_t UNIT = 64;
constexpr size_t SIZES = 64;
constexpr size_t LARGEST = UNIT * SIZES;
// What a thread keeps at most.
constexpr size_t MOST_KEPT = 4 << 20;

struct Block {
  Block* next;
};

// The free blocks of one thread. blocks[i] are of (i + 1) * UNIT bytes.
struct Lists {
  std::array<Block*, SIZES> blocks{};
  size_t kept = 0;
};

// Plain pointers, so that reaching them runs no constructor.
thread_local Lists* lists = nullptr;
thread_local bool ended = false;

// Gives the blocks back when the thread ends. Other objects of the thread may free tensors even later.
struct Ending {
  Ending() { lists = new Lists; }
  ~Ending() {
    Lists* mine = lists;
    ended = true;
    lists = nullptr;
    for (Block* block : mine->blocks) {
      while (block != nullptr) c10::free_cpu(std::exchange(block, block->next));
    }
    delete mine;
  }
};

void begin() {
  if (!ended) thread_local Ending ending;
}

template <size_t Index>
void release(void* data) {
  constexpr size_t size = (Index + 1) * UNIT;
  Lists* mine = lists;
  if (mine == nullptr || mine->kept + size > MOST_KEPT) {
    c10::free_cpu(data);
    return;
  }
  auto* block = static_cast<Block*>(data);
  block->next = mine->blocks[Index];
  mine->blocks[Index] = block;
  mine->kept += size;
}

template <size_t... Index>
constexpr std::array<c10::DeleterFnPtr, SIZES> releases(std::index_sequence<Index...>) {
  return {&release<Index>...};
}
constexpr auto RELEASES = releases(std::make_index_sequence<SIZES>());

class SmallBlocks final : public c10::Allocator {
 public:
  SmallBlocks() : rest_(c10::GetCPUAllocator()) { c10::SetCPUAllocator(this, 1); }

  c10::DataPtr allocate(size_t bytes) override {
    // 0 bytes wrap around and go to the rest as well.
    if (bytes - 1 >= LARGEST) return rest_->allocate(bytes);
    const size_t index = (bytes - 1) / UNIT;
    void* data = take(index);
    return {data, data, RELEASES[index], c10::Device(c10::DeviceType::CPU)};
  }

  // Of blocks without a size: the lists take none of them.
  c10::DeleterFnPtr raw_deleter() const override { return rest_->raw_deleter(); }

  void copy_data(void* to, const void* from, size_t count) const override { std::memcpy(to, from, count); }

 private:
  static void* take(size_t index) {
    Lists* mine = lists;
    if (mine != nullptr && mine->blocks[index] != nullptr) {
      mine->kept -= (index + 1) * UNIT;
      return std::exchange(mine->blocks[index], mine->blocks[index]->next);
    }
    if (mine == nullptr) begin();
    return c10::alloc_cpu((index + 1) * UNIT);
  }

  c10::Allocator* rest_;
};

// Lives as long as the process: tensors may be freed at any time.
[[maybe_unused]] const SmallBlocks* const installed = new SmallBlocks;

}  // namespace
#endif

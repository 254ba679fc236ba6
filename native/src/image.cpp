// Pictures in files, as tensors.
#include "image.h"

#include <ATen/ATen.h>

#include <cstring>

#include "marshal.h"
#include "torch_image.h"

using namespace shim;
using namespace shim::image;

namespace shim::image {

void check_size(int64_t height, int64_t width) {
  TORCH_CHECK_VALUE(height > 0 && width > 0, "the picture has no pixels: ", width, " x ", height);
  TORCH_CHECK_VALUE(height <= MOST_PIXELS / width, "the picture has ", width, " x ", height, " pixels; more than ", MOST_PIXELS,
                    " are taken for an attack");
}

int64_t exif_orientation(const uint8_t* tiff, size_t length) {
  if (length < 8) return 1;
  const bool little = tiff[0] == 'I';
  const auto number = [&](size_t at, int bytes) -> uint32_t {
    if (at > length || length - at < static_cast<size_t>(bytes)) return 0;
    uint32_t value = 0;
    for (int i = 0; i < bytes; i++) value |= uint32_t{tiff[at + i]} << 8 * (little ? i : bytes - 1 - i);
    return value;
  };
  constexpr uint32_t ORIENTATION = 0x0112;
  constexpr size_t ENTRY = 12;
  const size_t directory = number(4, 4);
  const uint32_t entries = number(directory, 2);
  for (uint32_t i = 0; i < entries; i++) {
    const size_t entry = directory + 2 + ENTRY * i;
    if (entry > length) break;
    if (number(entry, 2) != ORIENTATION) continue;
    const uint32_t value = number(entry + 8, 2);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

}  // namespace shim::image

namespace {

std::pair<const uint8_t*, size_t> view(int64_t bytes, int64_t length) {
  return {reinterpret_cast<const uint8_t*>(bytes), static_cast<size_t>(length)};
}

int64_t format_of(const uint8_t* bytes, size_t length) {
  static constexpr uint8_t PNG[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  if (length > 3 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff) return TORCH_IMAGE_JPEG;
  if (length > sizeof PNG && std::memcmp(bytes, PNG, sizeof PNG) == 0) return TORCH_IMAGE_PNG;
  return TORCH_IMAGE_OTHER;
}

[[noreturn]] void fail_unknown() { TORCH_CHECK_VALUE(false, "this is no picture of a format that this build decodes"); }

}  // namespace

int64_t torch_image_format(int64_t bytes, int64_t length) {
  return guarded([&] {
    const auto [data, size] = view(bytes, length);
    return format_of(data, size);
  });
}

int64_t torch_image_decodes(int64_t format) {
#ifdef SHIM_JPEG
  if (format == TORCH_IMAGE_JPEG) return 1;
#endif
#ifdef SHIM_PNG
  if (format == TORCH_IMAGE_PNG) return 1;
#endif
  (void)format;
  return 0;
}

int64_t torch_image_header(int64_t bytes, int64_t length, int64_t out) {
  return guarded([&] {
    const auto [data, size] = view(bytes, length);
    Header header;
    switch (format_of(data, size)) {
#ifdef SHIM_JPEG
      case TORCH_IMAGE_JPEG:
        header = jpeg_header(data, size);
        break;
#endif
#ifdef SHIM_PNG
      case TORCH_IMAGE_PNG:
        header = png_header(data, size);
        break;
#endif
      default:
        fail_unknown();
    }
    auto* numbers = reinterpret_cast<int64_t*>(out);
    numbers[0] = header.height;
    numbers[1] = header.width;
    numbers[2] = header.channels;
    numbers[3] = header.orientation;
    return int64_t{0};
  });
}

int64_t torch_image_decode(int64_t bytes, int64_t length, int64_t channels, int64_t min_height, int64_t min_width) {
  return guarded([&] {
    TORCH_CHECK_VALUE(channels == 1 || channels == 3, "a picture is decoded to 1 or 3 channels, not ", channels);
    const auto [data, size] = view(bytes, length);
    at::Tensor pixels;
    const Target target{channels, min_height, min_width, [&](int64_t height, int64_t width) {
                          pixels = at::empty({height, width, channels}, at::kByte);
                          return pixels.data_ptr<uint8_t>();
                        }};
    switch (format_of(data, size)) {
#ifdef SHIM_JPEG
      case TORCH_IMAGE_JPEG:
        jpeg_decode(data, size, target);
        break;
#endif
#ifdef SHIM_PNG
      case TORCH_IMAGE_PNG:
        png_decode(data, size, target);
        break;
#endif
      default:
        fail_unknown();
    }
    return give(pixels.permute({2, 0, 1}));
  });
}

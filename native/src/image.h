// The decoders behind torch_image.h: each reads a picture in memory, row by row.
#pragma once
#include <cstdint>
#include <functional>

namespace shim::image {

// PIL's limit for what may be an attack: a file of some bytes that becomes gigabytes of pixels.
constexpr int64_t MOST_PIXELS = 2 * int64_t{89478485};

struct Header {
  int64_t height = 0;
  int64_t width = 0;
  int64_t channels = 0;
  int64_t orientation = 1;
};

// Where the rows of a picture go.
struct Target {
  int64_t channels;    // 1 or 3
  int64_t min_height;  // 0: the whole picture
  int64_t min_width;
  // Memory for height * width * channels bytes, row by row and pixel by pixel.
  std::function<uint8_t*(int64_t height, int64_t width)> allocate;
};

// Throws if the picture is larger than any should be.
void check_size(int64_t height, int64_t width);

// PIL's grey of a colour, in its fixed-point arithmetic.
inline uint8_t grey(const uint8_t* rgb) { return static_cast<uint8_t>((rgb[0] * 19595 + rgb[1] * 38470 + rgb[2] * 7471 + 0x8000) >> 16); }

// How EXIF data, which begin with a TIFF header, say that the picture is turned; 1 if they do not.
int64_t exif_orientation(const uint8_t* tiff, size_t length);

#ifdef SHIM_JPEG
Header jpeg_header(const uint8_t* bytes, size_t length);
void jpeg_decode(const uint8_t* bytes, size_t length, const Target& target);
#endif
#ifdef SHIM_PNG
Header png_header(const uint8_t* bytes, size_t length);
void png_decode(const uint8_t* bytes, size_t length, const Target& target);
#endif

}  // namespace shim::image

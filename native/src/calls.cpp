// Generated from the operator headers of libtorch; see generator/. Do not edit.
#include "marshal.h"

using namespace shim;

extern const SignatureCheck checks_0[];
extern const SignatureCheck checks_1[];
extern const SignatureCheck checks_2[];
extern const SignatureCheck checks_3[];
extern const SignatureCheck checks_4[];
extern const SignatureCheck checks_5[];
extern const SignatureCheck checks_6[];
extern const SignatureCheck checks_7[];

const SignatureTable shim::signature_tables[] = {
    {checks_0, 138},
    {checks_1, 138},
    {checks_2, 138},
    {checks_3, 138},
    {checks_4, 138},
    {checks_5, 138},
    {checks_6, 138},
    {checks_7, 137},
};
const size_t shim::signature_table_count = 8;

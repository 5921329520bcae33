#pragma once
// glibc's <malloc.h>, of which more would come along than is wanted (mallopt(3)).
int mallopt(int parameter, int value);
enum { CMalloc_trim_threshold = -1 };

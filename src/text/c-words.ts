// SPDX-License-Identifier: MIT
// Words that a C or C++ program cannot use as a name: the languages keep them, or a header defines them as a macro.

const WORDS: ReadonlySet<string> = new Set(
  `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept
  const const_cast consteval constexpr constinit continue co_await co_return co_yield decltype default delete do double
  dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept
  not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires restrict return short
  signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef typeid
  typename typeof typeof_unqual union unsigned using virtual void volatile wchar_t while xor xor_eq
  _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Generic _Imaginary _Noreturn _Pragma _Static_assert _Thread_local`.split(
    /\s+/,
  ),
);

/** Of compilers of our platform, and of headers that nearly every program includes. */
const MACROS: ReadonlySet<string> = new Set(
  'EOF NULL assert errno linux offsetof stderr stdin stdout unix'.split(' '),
);

/** Other spellings of words, as compilers know them: `__inline__` of `inline`. */
const SPELLING = /^__(\w*?)(?:__)?$/;
const SPELT: ReadonlySet<string> = new Set(
  'alignof asm attribute auto_type const extension imag inline label real restrict signed thread typeof volatile'.split(
    ' ',
  ),
);

/**
 * Why a name cannot be one of C, and of C++, which includes the same headers.
 *
 * @returns Nothing for a name that both take.
 */
export function whyNoCName(name: string): string | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return 'is no C identifier';
  if (WORDS.has(name) || SPELT.has(SPELLING.exec(name)?.[1] ?? '')) return 'is a word of C or C++';
  return MACROS.has(name) ? 'is a macro of headers that programs include' : undefined;
}

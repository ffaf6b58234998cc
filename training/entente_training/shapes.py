"""Case and shape of words, since the encoder reads lower-cased text. The runtime has the same table."""

# 0 is [CLS], [SEP] and padding; 1 to 8 as below; 11 to 16 are 3 to 8 for a word that opens its sentence.
SHAPE_COUNT = 17

SIGN, NUMERIC, ALL_CAPS, SINGLE_CAPITAL, CAPITALISED, MIXED_CAPITALISED, LOWER, MIXED_LOWER = range(1, 9)
INITIAL_OFFSET = 8


def word_shape(word: str) -> int:
    """Shape of a word on its own, 1 to 8."""
    if not any(char.isalnum() for char in word):
        return SIGN
    letters = [char for char in word if char.isalpha()]
    if not letters or any(char.isdigit() for char in word):
        return NUMERIC
    capitals = [char.isupper() for char in letters]
    if capitals[0] or word[0].isupper():
        if len(letters) == 1:
            return SINGLE_CAPITAL
        if all(capitals):
            return ALL_CAPS
        return MIXED_CAPITALISED if any(capitals[1:]) else CAPITALISED
    return MIXED_LOWER if any(capitals) else LOWER


def sentence_shapes(words: list[str]) -> list[int]:
    """Shapes of the words of one sentence; its first word that is no sign says so, since a capital means less there."""
    shapes = [word_shape(word) for word in words]
    for index, shape in enumerate(shapes):
        if shape != SIGN:
            shapes[index] = shape + INITIAL_OFFSET if shape > NUMERIC else shape
            break
    return shapes

package dev.monctl.validation.mutation;

/** Two letters in the wrong order, as fingers write them. */
final class Typo {
    private Typo() {}

    static String in(String word) {
        int middle = word.length() / 2;
        for (int away = 0; away < word.length(); away++) {
            for (int at : new int[] {middle - away, middle + away}) {
                if (at >= 1 && at < word.length() && isLetter(word, at - 1) && isLetter(word, at)) {
                    if (word.charAt(at - 1) != word.charAt(at)) {
                        return word.substring(0, at - 1)
                                + word.charAt(at)
                                + word.charAt(at - 1)
                                + word.substring(at + 1);
                    }
                }
            }
        }
        return word + "x";
    }

    private static boolean isLetter(String word, int at) {
        return Character.isLetter(word.charAt(at));
    }
}

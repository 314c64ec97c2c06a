package dragoman.analyse.parse;

/**
 * What the parser can do next. Written {@code L_R_nsubj}: an arc (L: the stack's word depends on the input's, R: the
 * other way round, N: none), then what becomes of the lists (S: shift, R: reduce, P: pass), then the relation.
 */
record Transition(char arc, char list, String relation) {
    static Transition parse(String label) {
        return new Transition(label.charAt(0), label.charAt(2), label.substring(4));
    }

    boolean isLeft() {
        return arc == 'L';
    }

    boolean isRight() {
        return arc == 'R';
    }

    boolean isNone() {
        return arc == 'N';
    }

    boolean isShift() {
        return list == 'S';
    }

    boolean isReduce() {
        return list == 'R';
    }
}

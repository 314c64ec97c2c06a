package dragoman.coder.opinion;

/** How sure the model is of each label. */
public final class Opinion {
    private static final Label[] LABELS = Label.values();

    private final double[] probabilities;

    /** @param probabilities in the order of the labels; they sum to 1 */
    Opinion(double[] probabilities) {
        this.probabilities = probabilities.clone();
    }

    // The ordinal is the place in the file of weights, which names its labels.
    @SuppressWarnings("EnumOrdinal")
    public double of(Label label) {
        return probabilities[label.ordinal()];
    }

    /** The likeliest label, {@link Label#NONE} left out. */
    public Label best() {
        Label best = Label.AGREE;
        for (Label label : LABELS) {
            if (label != Label.NONE && of(label) > of(best)) {
                best = label;
            }
        }
        return best;
    }

    /** How sure the model is of a label if it is granted that there is some relation. */
    public double granted(Label label) {
        return of(label) / Math.max(1e-9, 1 - of(Label.NONE));
    }
}

package dragoman.coder.opinion;

import dragoman.analyse.model.Hash;

/** Writes features by name and parts; a feature is the hash of them all. */
final class Writer {
    private final Evidence evidence;

    Writer(Evidence evidence) {
        this.evidence = evidence;
    }

    void add(String name) {
        add(1, name, "", "", "");
    }

    void add(String name, String part) {
        add(1, name, part, "", "");
    }

    void add(String name, String part, String other) {
        add(1, name, part, other, "");
    }

    void add(String name, String part, String other, String third) {
        add(1, name, part, other, third);
    }

    void add(float weight, String name, String part) {
        add(weight, name, part, "", "");
    }

    void add(float weight, String name, String part, String other) {
        add(weight, name, part, other, "");
    }

    private void add(float weight, String name, String part, String other, String third) {
        long key = Hash.with(Hash.of(name), Hash.of(part));
        key = Hash.with(Hash.with(key, Hash.of(other)), Hash.of(third));
        evidence.add(key, weight);
    }
}

package dev.monctl.model.yaml;

/**
 * A finished node and how much there is of it with its aliases written out.
 *
 * @param size nodes, this one included
 * @param height levels, 1 for a scalar
 */
record Grown(YamlNode node, long size, int height) {
    static Grown leaf(YamlNode node) {
        return new Grown(node, 1, 1);
    }
}

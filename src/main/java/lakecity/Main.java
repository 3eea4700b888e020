package lakecity;

/** Entry point: decides between the window and the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Lake City Atlas");
    }
}

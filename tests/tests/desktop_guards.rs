//! What the window cannot do, tried from inside it: each attempt would succeed if its guard were removed.

#![cfg(target_os = "linux")]

use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use attune_tests::desktop::{Home, Studio, binary};
use serde_json::json;

/// Calls a host command as the interface's code would, and gives its error, or "allowed".
const TRY: &str = "
    window.tried = null;
    window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
        .then(() => { window.tried = 'allowed'; }, (error) => { window.tried = String(error.message ?? error); });";

fn attempt(studio: &Studio, command: &str, request: serde_json::Value) -> String {
    studio.script(TRY, &[json!(command), request]);
    studio.until(command, "return window.tried").as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_window_reaches_no_file_no_shell_no_network_and_no_other_window() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &[]);
    assert_eq!(
        attempt(&studio, "rpc", json!({ "command": "get_workspace", "request": {} })),
        "allowed",
        "the way in works"
    );
    for (command, request) in [
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
        ("plugin:shell|execute", json!({ "program": "true" })),
        ("plugin:http|fetch", json!({ "clientConfig": { "url": "http://127.0.0.1/" } })),
        ("plugin:opener|open_url", json!({ "url": "https://example.org/" })),
        (
            "plugin:webview|create_webview_window",
            json!({ "options": { "label": "second", "url": "https://example.org/" } }),
        ),
        ("plugin:window|close", json!({})),
    ] {
        let answer = attempt(&studio, command, request);
        assert!(answer.contains("not allowed") || answer.contains("not found"), "{command}: {answer}");
    }
}

#[test]
fn nothing_in_the_window_can_phone_home_or_lead_it_away() {
    let home = Home::fresh();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let elsewhere = format!("http://{}/", listener.local_addr().unwrap());
    let studio = Studio::open(&home, &[]);
    let before = studio.until("an address", "return location.href");

    let body = "
        const [url] = arguments;
        const add = (tag, set) => { const made = Object.assign(document.createElement(tag), set); document.body.append(made); };
        add('img', { src: url + 'img' });
        add('iframe', { src: url + 'frame' });
        add('iframe', { srcdoc: `<img src='${url}inner'><link rel='stylesheet' href='${url}css'>` });
        add('script', { src: url + 'script' });
        add('link', { rel: 'stylesheet', href: url + 'style' });
        add('video', { src: url + 'video', autoplay: true });
        add('object', { data: url + 'object' });
        fetch(url + 'fetch').catch(() => {});
        navigator.sendBeacon?.(url + 'beacon');
        new Image().src = url + 'new-image';
        window.open(url + 'window');
        const form = document.createElement('form'); form.action = url + 'form'; document.body.append(form); form.submit();
        setTimeout(() => { location.href = url + 'away'; }, 0);";
    studio.script(body, &[json!(elsewhere)]);
    sleep(Duration::from_millis(1500));

    assert!(listener.accept().is_err(), "something connected to {elsewhere}");
    assert_eq!(studio.script("return location.href", &[]), before, "the window stays where it was");
}

#[test]
fn words_that_are_code_are_never_run() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &[]);
    let body = "
        window.ran = [];
        try { eval(\"window.ran.push('eval')\"); } catch {}
        try { new Function(\"window.ran.push('function')\")(); } catch {}
        const holder = document.createElement('div');
        holder.innerHTML = `<img src=x onerror=\"window.ran.push('handler')\">`;
        document.body.append(holder);
        const script = document.createElement('script'); script.textContent = \"window.ran.push('inline')\"; document.body.append(script);
        const data = document.createElement('script'); data.src = \"data:text/javascript,window.ran.push('data')\"; document.body.append(data);";
    studio.script(body, &[]);
    sleep(Duration::from_millis(500));
    assert_eq!(studio.script("return window.ran", &[]), json!([]));
    assert_eq!(studio.script("return typeof window.__TAURI__", &[]), json!("undefined"), "withGlobalTauri stays false");
}

#[test]
fn a_render_worker_opens_no_window_and_ends_with_its_parent() {
    // Without a display a window could not open: GTK ends the process with an error.
    let output = Command::new(binary())
        .arg("render-worker")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn an_unknown_flag_is_answered_with_a_sentence_and_code_two() {
    let output = Command::new(binary()).arg("--smaple").output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("--smaple"));
}

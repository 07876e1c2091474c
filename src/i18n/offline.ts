import type { Locale } from './locale.ts';

const zh = {
  title: '离线使用',
  lede: '没有网络时也能读、查、写草稿、检查。您同意以前，什么都不存；要占多少地方，写在按钮上。',
  visited: '同意以后，看过的页自动存下；没有看过的，可以一次全存，也可以用到再存。下载的文件不存。',
  install: '要装成应用：在浏览器的菜单里选“安装”或者“添加到主屏幕”。',
  newer: '网站有更新，您用的是存下的旧的。',
  toNewer: '换成新的',
  missingTitle: '这一页没有存',
  missing: '现在没有网络，这一页也没有存在这台设备上。存下的可以照常用：',
};

const zhScreen = {
  asking: '正在看要存多少……',
  unsupported:
    '这里不能离线使用：浏览器不让网页存东西，或者网址不是 https 开头的。可以请管网站的人给一份从文件夹里打开的。',
  unreached: '没有取到要存的清单：网络不通，或者网站没有回应。请再试一次。',
  none: '还没有存。',
  part: '只存了一部分，还不能离线使用。再按一次，接着存。',
  kept: '可以离线使用。已存 {size}，其中 {n} 页是列表和文段。',
  newer: '网站有更新，现在用的是存下的旧的。',
  tools: '存下查找、草稿和检查（{size}）',
  all: '另外 {n} 页全部存下（{size}）',
  update: '换成新的（最多 {size}）',
  remove: '全部删掉',
  storing: '正在存：{done} / {all}',
  full: '地方不够：要 {size}，浏览器还给 {room}。先删掉别的，或者少存一些。',
  filled: '存到一半，地方满了；已经存下的还在。先删掉别的，再接着存。',
  failed: '有 {n} 个文件没有取到，例如 {path}。请再按一次。',
  removed: '都删掉了。',
};

/** The words of the page on which a reader keeps the site. */
export type OfflineWords = typeof zh;
/** Those of its script. */
export type OfflineScreenWords = typeof zhScreen;

export const offlineWords: Record<Locale, OfflineWords> = {
  zh,
  en: {
    title: 'Offline',
    lede: 'Read, search, draft and check without a network. Nothing is kept before you agree; how much room it takes stands on each button.',
    visited:
      'Once you agree, pages that you visit are kept too; the others can be kept all at once, or when you need them. Downloads are not kept.',
    install: 'To install it as an app, choose “Install” or “Add to home screen” in the menu of your browser.',
    newer: 'The site has been updated; you are using what was kept before.',
    toNewer: 'Update',
    missingTitle: 'This page is not kept',
    missing: 'There is no network, and this page is not kept on this device. What is kept works as ever:',
  },
};

export const offlineScreenWords: Record<Locale, OfflineScreenWords> = {
  zh: zhScreen,
  en: {
    asking: 'Seeing how much there is to keep…',
    unsupported:
      'This cannot be used offline here: the browser lets pages keep nothing, or the address does not begin with https. Whoever runs the site can give you a copy that opens from a folder.',
    unreached:
      'The list of what to keep could not be had: there is no network, or the site gave no answer. Please try again.',
    none: 'Nothing is kept yet.',
    part: 'Only a part is kept, so it does not work offline yet. Press again to go on.',
    kept: 'Ready for use offline. {size} kept, {n} pages of lists and passages among it.',
    newer: 'The site has been updated; you are using what was kept before.',
    tools: 'Keep search, draft and check ({size})',
    all: 'Keep all {n} other pages too ({size})',
    update: 'Update ({size} at most)',
    remove: 'Remove all of it',
    storing: 'Keeping: {done} / {all}',
    full: 'There is not enough room: {size} are needed, and the browser has {room} to give. Remove something else, or keep less.',
    filled: 'There is no room left; what was kept so far stays. Remove something else, and go on.',
    failed: '{n} files could not be had, {path} among them. Please press again.',
    removed: 'All of it is removed.',
  },
};
